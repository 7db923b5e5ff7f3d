using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Search;

/// <summary>Finds accounts, countries and offices by what they are called.</summary>
public sealed class SearchQuestions(AccountSearch search, EditionFinder finder, EditionQueries editions, EditionShelves shelves, PanelQueries panels)
{
    private const int Shown = 100;
    private const int Suggested = 8;

    public async Task<SearchResult> AskAsync(SearchQuery query, ReaderNames names, CancellationToken cancellationToken)
    {
        var text = (query.Q ?? "").Trim().TrimStart('@');
        var words = SearchText.WordsOf(text);
        var newest = (await shelves.LoadAsync(cancellationToken)).Newest;
        IReadOnlyList<EditionMemberRow> members = newest is null ? [] : await editions.ListMembersAsync(newest.RevisionId, cancellationToken);
        var found = await search.FindAsync(text, Shown + 1, null, cancellationToken);
        return new(
            text, [.. found.Take(Shown)], found.Count > Shown, Countries(words, members, names), Kinds(text, words, members, names), newest?.Slug,
            await panels.ListTitlesAsync(cancellationToken))
        {
            Named = await search.FindNamedAsync(text, cancellationToken),
        };
    }

    /// <summary>The few accounts that are most likely meant, while somebody still types.</summary>
    public async Task<IReadOnlyList<RankedAccount>> SuggestAsync(SuggestionQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var text = query.Q ?? "";
        if (query.Edition is not { } slug) return [.. (await search.FindAsync(text, Suggested, query.Platform, cancellationToken)).Select(RankedAccount.Of)];
        var edition = await finder.GetAsync(slug, null, cancellationToken);
        return [.. (await search.FindMembersAsync(text, Suggested, edition, cancellationToken)).Select(RankedAccount.Of)];
    }

    /// <summary>Countries of such a name in any of our languages; those of the whole name before all others.</summary>
    private static IReadOnlyList<NamedWord> Countries(IReadOnlyList<string> words, IReadOnlyList<EditionMemberRow> members, ReaderNames names)
    {
        var known = members.Select(member => member.Country).OfType<string>().Distinct()
            .Select(country => (Word: new NamedWord(country, names.OfCountry(country)), Names: CountryNames.Of(country))).ToList();
        var whole = known.Where(country => country.Names.Any(called => SearchText.WordsOf(called).SequenceEqual(words))).ToList();
        return [.. (whole.Count > 0 ? whole : known.Where(country => SearchText.IsIn(words, country.Word.Text)))
            .Select(country => country.Word).OrderBy(word => word.Text, StringComparer.CurrentCulture)];
    }

    private static IReadOnlyList<NamedWord> Kinds(
        string text, IReadOnlyList<string> words, IReadOnlyList<EditionMemberRow> members, ReaderNames names) =>
        [.. members.Select(member => member.Kind).OfType<string>().Distinct().Select(kind => new NamedWord(kind, names.OfOffice(kind)))
            .Where(word => word.Value.Equals(text, StringComparison.OrdinalIgnoreCase) || SearchText.IsIn(words, word.Text))
            .OrderBy(word => word.Text, StringComparer.CurrentCulture)];
}
