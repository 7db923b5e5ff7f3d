using Twiplomacy.Application.Editions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Search;

/// <summary>Finds accounts, countries and offices by what they are called.</summary>
public sealed class SearchQuestions(AccountDirectory directory, EditionQueries editions, PanelQueries panels)
{
    private const int Shown = 100;

    // "Ministry" is a word of every country's, and names none.
    private const int MostOfWholeWords = 5;

    public async Task<SearchResult> AskAsync(SearchQuery query, ReaderNames names, CancellationToken cancellationToken)
    {
        var text = (query.Q ?? "").Trim().TrimStart('@');
        var words = SearchText.WordsOf(text);
        var newest = (await EditionShelf.LoadAsync(editions, cancellationToken)).Newest;
        var found = words.Count == 0 ? [] : await ListAsync(country: null, text, cancellationToken);
        IReadOnlyList<EditionMemberRow> members = newest is null ? [] : await editions.ListMembersAsync(newest.RevisionId, cancellationToken);
        var (countries, kinds) = (Countries(words, members, names), Kinds(text, words, members, names));
        // Nobody bears the name of a country in every language: its accounts are meant.
        if (countries is [var country] && found.Count <= Shown)
        {
            var there = await ListAsync(country.Value, null, cancellationToken);
            found = [.. found.Concat(there.OrderByDescending(account => KnownAs.IsMinistry(account.Kind))).DistinctBy(account => account.Key)];
        }
        return new(
            text, [.. found.Take(Shown)], found.Count > Shown, countries, kinds, newest?.Slug, await panels.ListTitlesAsync(cancellationToken));
    }

    private Task<IReadOnlyList<AccountListing>> ListAsync(string? country, string? text, CancellationToken cancellationToken) =>
        directory.ListAsync(new AccountFilter(null, country, null, null, text), null, Shown + 1, cancellationToken);

    /// <summary>Countries of such a name, or whose ministry is called so; those of whole words before all others.</summary>
    private static IReadOnlyList<NamedWord> Countries(IReadOnlyList<string> words, IReadOnlyList<EditionMemberRow> members, ReaderNames names)
    {
        var knownAs = new KnownAs(names);
        var known = members.Where(member => member.Country is not null).GroupBy(member => member.Country!)
            .Select(country => (
                Word: new NamedWord(country.Key, names.OfCountry(country.Key)[^1]),
                Names: country.Select(member => knownAs.OfOffice(country.Key, member.Kind)).Distinct().ToList()))
            .ToList();
        var whole = known.Where(country => country.Names.Any(called => SearchText.AreWordsOf(words, called))).ToList();
        return [.. (whole.Count is > 0 and <= MostOfWholeWords ? whole : known.Where(country => SearchText.IsIn(words, country.Word.Text)))
            .Select(country => country.Word).OrderBy(word => word.Text, StringComparer.CurrentCulture)];
    }

    private static IReadOnlyList<NamedWord> Kinds(
        string text, IReadOnlyList<string> words, IReadOnlyList<EditionMemberRow> members, ReaderNames names) =>
        [.. members.Select(member => member.Kind).OfType<string>().Distinct().Select(kind => new NamedWord(kind, names.OfOffice(kind)))
            .Where(word => word.Value.Equals(text, StringComparison.OrdinalIgnoreCase) || SearchText.IsIn(words, word.Text))
            .OrderBy(word => word.Text, StringComparer.CurrentCulture)];
}
