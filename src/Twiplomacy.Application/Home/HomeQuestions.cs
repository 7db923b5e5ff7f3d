using System.Text.Json;
using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Home;

/// <summary>An edition in short, or what there is to begin with.</summary>
public sealed class HomeQuestions(
    EditionShelves shelves, PanelQueries panels, PublishedRankings published, EditionFinder finder, KeptStudies studies, EditionMovements movements,
    HomeHistories histories, WorkGate gate)
{
    private const int FirstShown = 10;
    private const int MoversShown = 5;

    // One tie less is no news.
    private const int FewestLost = 2;

    public async Task<HomeResult> AskAsync(HomeQuery query, CancellationToken cancellationToken)
    {
        var shelf = await shelves.LoadAsync(cancellationToken);
        var all = await panels.ListAsync(cancellationToken);
        var chosen = query.Edition is not { } edition ? shelf.Newest : await finder.GetAsync(edition, null, cancellationToken);
        if (chosen is null) return new HomeResult { Panels = all };
        var title = all.FirstOrDefault(panel => panel.Slug == chosen.Panel)?.Title ?? chosen.Panel;
        return new HomeResult { Panels = all, Edition = await EditionAsync(chosen, title, shelf, cancellationToken) };
    }

    private async Task<HomeEdition> EditionAsync(EditionRevisionRow edition, string title, EditionShelf shelf, CancellationToken cancellationToken)
    {
        var ranking = await published.FindAsync(edition, RankExplanations.Measure, cancellationToken);
        var rows = ranking?.Rows.Select(RankingAnswer.Of).ToList() ?? [];
        var moved = ranking is null ? [] : await MovedAsync(edition, ranking.Rows, cancellationToken);
        return new HomeEdition(
            edition.Slug, title, edition.AsOf, edition.IsSealed, shelf.Of(edition.Panel), NetworkOf(edition),
            rows.Select(row => row.Account.Country).OfType<string>().Where(country => country != "EU").Distinct().Count(), [.. rows.Take(FirstShown)],
            [.. moved.Where(row => row.Change > 0).OrderByDescending(row => row.Change).Take(MoversShown)],
            [.. moved.Where(row => -row.Change >= FewestLost).OrderBy(row => row.Change).Take(MoversShown)],
            edition.PreviousRevisionId is not null, SharedRanks.Of(rows.Select(row => row.Rank)))
        {
            History = ranking is null ? null : await histories.OfAsync(edition, shelf.All, cancellationToken),
            Stories = HomeStories.Of(
                ranking, await published.FindAsync(edition, "peer_followers", cancellationToken),
                await published.FindAsync(edition, "peer_following", cancellationToken)),
            Panel = edition.Panel, MadeUp = edition.MadeUp, Gaps = rows.Any(IsRanked) ? null : await GapsAsync(edition, cancellationToken),
        };
    }

    // Two counts of known ties differ by lists that are missing as well; only what is known to have happened is news. Of the largest
    // editions the first page says nothing of it: it would read all their pairs.
    private async Task<List<MovedRow>> MovedAsync(EditionRevisionRow edition, IReadOnlyList<PublishedRow> rows, CancellationToken cancellationToken)
    {
        if (!gate.Allows(rows.Count)) return [];
        var changes = await movements.ListAsync(edition, cancellationToken);
        return [.. rows.Where(row => changes.ContainsKey(row.Row.Position)).Select(row => new MovedRow(RankingAnswer.Of(row), changes[row.Row.Position]))
            .Where(moved => moved.Row is { Rank: not null, ActorChanged: false })];
    }

    private async Task<PanelGaps?> GapsAsync(EditionRevisionRow edition, CancellationToken cancellationToken)
    {
        var age = JsonSerializer.Deserialize<EditionSettings>(edition.Settings, EditionJson.Options)!.EvidenceAge;
        return await studies.FindAsync(edition.Panel, edition.AsOf, age, cancellationToken) is { } studied
            ? PanelGaps.Of(studied.Study.Members, studied.Ties) : null;
    }

    // A range over half of the panel is no place in it.
    private static bool IsRanked(RankingAnswer row) => row.Rank is not null && row.Status is not ("open" or "not_observed" or "insufficiently_observed");

    private static NetworkFigures? NetworkOf(EditionRevisionRow edition) =>
        edition.Network == "{}" ? null : JsonSerializer.Deserialize<NetworkFigures>(edition.Network, EditionJson.Options);
}
