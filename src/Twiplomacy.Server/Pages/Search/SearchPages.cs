using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Search;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Rankings;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Search;

/// <summary>What a search found.</summary>
/// <param name="Countries">Countries and offices of that name, each with the ranking of its accounts.</param>
/// <param name="PanelTitles">By slug.</param>
public sealed record SearchView(string Text, IReadOnlyList<AccountListing> Accounts, bool HasMore, IReadOnlyList<Choice> Countries, IReadOnlyList<Choice> Kinds, string? Edition, IReadOnlyDictionary<string, string> PanelTitles);

/// <summary>Finds accounts by handle, name or id, and countries and offices by what they are called in the reader's language.</summary>
public static class SearchPages
{
    private const int Shown = 100;

    // "Ministry" is a word of every country's, and names none.
    private const int MostOfWholeWords = 5;

    /// <summary>A search that finds one account alone leads straight to it.</summary>
    public static async Task<Results<RazorComponentResult, RedirectHttpResult>> ShowAsync(
        AccountDirectory directory, EditionQueries editions, PanelQueries panels, CancellationToken ct, string? q = null)
    {
        var text = (q ?? "").Trim().TrimStart('@');
        var words = SearchText.WordsOf(text);
        var newest = (await EditionShelf.LoadAsync(editions, ct)).Newest;
        var found = words.Count == 0 ? [] : await directory.ListAsync(new AccountFilter(null, null, null, null, text), null, Shown + 1, ct);
        IReadOnlyList<EditionMemberRow> members = newest is null ? [] : await editions.ListMembersAsync(newest.RevisionId, ct);
        var knownAs = new KnownAs(Words.AsNames());
        var countries = Countries(words, members, knownAs);
        var kinds = Called(text, words, members.Select(member => member.Kind), Words.Name);
        if (found.Count == 1 && countries.Count + kinds.Count == 0) return TypedResults.LocalRedirect(Links.Account(found[0].Key.ToString()));
        // Nobody bears the name of a country in every language: its accounts are meant.
        if (countries is [var country] && found.Count <= Shown)
        {
            var there = await directory.ListAsync(new AccountFilter(null, country.Value, null, null, null), null, Shown + 1, ct);
            found = [.. found.Concat(there.OrderByDescending(account => KnownAs.IsMinistry(account.Kind))).DistinctBy(account => account.Key)];
        }
        return PageAnswer.Of<SearchPage, SearchView>(
            new SearchView(text, [.. found.Take(Shown)], found.Count > Shown, countries, kinds, newest?.Slug, await panels.ListTitlesAsync(ct)));
    }

    /// <summary>Countries of such a name, or whose ministry is called so; those of whole words before all others.</summary>
    private static IReadOnlyList<Choice> Countries(IReadOnlyList<string> words, IReadOnlyList<EditionMemberRow> members, KnownAs knownAs)
    {
        var known = members.Where(member => member.Country is not null).GroupBy(member => member.Country!)
            .Select(country => (Choice: new Choice(country.Key, Words.Country(country.Key)), Names: country.Select(member => knownAs.OfOffice(country.Key, member.Kind)).Distinct().ToList()))
            .ToList();
        var whole = known.Where(country => country.Names.Any(names => SearchText.AreWordsOf(words, names))).ToList();
        return [.. (whole.Count is > 0 and <= MostOfWholeWords ? whole : known.Where(country => SearchText.IsIn(words, country.Choice.Text)))
            .Select(country => country.Choice).OrderBy(choice => choice.Text, StringComparer.CurrentCulture)];
    }

    private static IReadOnlyList<Choice> Called(string text, IReadOnlyList<string> words, IEnumerable<string?> values, Func<string?, string> nameOf) =>
        [.. values.OfType<string>().Distinct().Select(value => new Choice(value, nameOf(value)))
            .Where(choice => choice.Value.Equals(text, StringComparison.OrdinalIgnoreCase) || SearchText.IsIn(words, choice.Text))
            .OrderBy(choice => choice.Text, StringComparer.CurrentCulture)];
}
