using Twiplomacy.Analytics.RankingViews;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Paging;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Rankings;

/// <summary>A panel's editions side by side.</summary>
/// <param name="Editions">Those that the columns are of, oldest first.</param>
public sealed record YearlyResult(Page<YearlyAnswer> Page, IReadOnlyList<EditionRevisionRow> Editions);

/// <summary>What can be asked of the rankings of several editions at once.</summary>
public sealed class YearlyQuestions(YearlyRankings yearly, PanelQueries panels, EditionQueries editions)
{
    /// <summary>One row for each account, ordered by the latest edition.</summary>
    public async Task<YearlyResult> AskAsync(YearlyQuery query, CancellationToken cancellationToken)
    {
        await RequirePanelAsync(query.Panel, cancellationToken);
        Period.Require(query.From, query.To);
        var ranking = await yearly.LoadAsync(query.Panel!, query.Measure, query.From, query.To, cancellationToken);
        EditionFinder.RequireMeasure(query.Measure, await MeasuresAsync(ranking, cancellationToken));
        var after = query.After()?.Text(0);
        var rows = after is null ? ranking.Rows : ranking.Rows.SkipWhile(row => row.Account != after).Skip(1);
        return new(query.Cut([.. rows.Take(query.Page.Fetch).Select(YearlyAnswer.Of)], row => [row.Account.Id]), ranking.Editions);
    }

    private async Task<IReadOnlyList<string>> MeasuresAsync(YearlyRanking ranking, CancellationToken cancellationToken)
    {
        var measures = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var edition in ranking.Editions) measures.UnionWith(await editions.ListMeasuresAsync(edition.RevisionId, cancellationToken));
        return [.. measures];
    }

    private async Task RequirePanelAsync(string? panel, CancellationToken cancellationToken)
    {
        var known = (await panels.ListAsync(cancellationToken)).Select(summary => summary.Slug).ToList();
        if (panel is null) throw RefusedException.Invalid(new Fault(RankingMessages.PanelNeeded(known)) { Field = "panel", Allowed = known });
        KnownWord.Require("panel", panel, known);
    }
}
