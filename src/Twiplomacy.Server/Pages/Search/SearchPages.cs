using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Editions;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Rankings;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Search;

/// <summary>What a search found.</summary>
/// <param name="PanelTitles">By slug.</param>
public sealed record SearchView(string Text, IReadOnlyList<AccountListing> Accounts, bool HasMore, IReadOnlyList<Choice> Countries, string? Edition, IReadOnlyDictionary<string, string> PanelTitles);

/// <summary>Finds accounts by handle, name or id, and countries by name or code.</summary>
public static class SearchPages
{
    private const int Shown = 100;

    /// <summary>A search that finds one account alone leads straight to it.</summary>
    public static async Task<Results<RazorComponentResult, RedirectHttpResult>> ShowAsync(
        AccountDirectory directory, EditionQueries editions, PanelQueries panels, CancellationToken ct, string? q = null)
    {
        var text = (q ?? "").Trim().TrimStart('@');
        var newest = (await EditionShelf.LoadAsync(editions, ct)).Newest;
        var found = text.Length == 0 ? [] : await directory.ListAsync(new AccountFilter(null, null, null, null, text), null, Shown + 1, ct);
        var countries = newest is null || text.Length == 0 ? [] : await CountriesAsync(text, newest.RevisionId, editions, ct);
        if (found.Count == 1 && countries.Count == 0) return TypedResults.LocalRedirect(Links.Account(found[0].Key.ToString()));
        return PageAnswer.Of<SearchPage, SearchView>(new SearchView(text, [.. found.Take(Shown)], found.Count > Shown, countries, newest?.Slug, await panels.ListTitlesAsync(ct)));
    }

    private static async Task<IReadOnlyList<Choice>> CountriesAsync(string text, int revision, EditionQueries editions, CancellationToken ct) =>
        [.. (await editions.ListMembersAsync(revision, ct)).Select(member => member.Country).OfType<string>().Distinct()
            .Select(code => new Choice(code, Words.Country(code)))
            .Where(country => country.Value.Equals(text, StringComparison.OrdinalIgnoreCase) || country.Text.Contains(text, StringComparison.CurrentCultureIgnoreCase))
            .OrderBy(country => country.Text, StringComparer.CurrentCulture)];
}
