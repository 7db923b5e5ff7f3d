using Twiplomacy.Analytics.RankingViews;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Rankings;

/// <summary>A panel's editions side by side.</summary>
/// <param name="Editions">Those that the columns are of, oldest first.</param>
/// <param name="Members">Every account of them, whether or not the filters take it, as it was last.</param>
public sealed record YearlyResult(Page<YearlyAnswer> Page, IReadOnlyList<EditionRevisionRow> Editions, IReadOnlyList<EditionMemberRow> Members);

/// <summary>What can be asked of the rankings of several editions at once.</summary>
public sealed class YearlyQuestions(YearlyRankings yearly, PanelQueries panels, EditionQueries editions, MemberFilters filters)
{
    /// <summary>One row for each account, ordered by the latest edition or by the one that is asked.</summary>
    public async Task<YearlyResult> AskAsync(YearlyQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        await RequirePanelAsync(query.Panel, cancellationToken);
        Period.Require(query.From, query.To);
        var ranking = await yearly.LoadAsync(query.Panel!, query.Measure, query.From, query.To, cancellationToken);
        EditionFinder.RequireMeasure(query.Measure, await MeasuresAsync(ranking, cancellationToken));
        var members = ranking.Rows.Select(row => row.Member with { Account = row.Account }).ToList();
        var taken = await TakenAsync(query, ranking, members, cancellationToken);
        var after = query.After()?.Text(0);
        var rows = after is null ? taken : taken.SkipWhile(row => row.Account != after).Skip(1);
        return new(query.Cut([.. rows.Take(query.Page.Fetch).Select(YearlyAnswer.Of)], row => [row.Account.Id]), ranking.Editions, members);
    }

    private async Task<IReadOnlyList<YearlyRow>> TakenAsync(
        YearlyQuery query, YearlyRanking ranking, IReadOnlyList<EditionMemberRow> members, CancellationToken cancellationToken)
    {
        if (query.Sort is { } edition) KnownWord.Require("sort", edition, ranking.Editions.Select(each => each.Slug));
        var asOf = ranking.Editions is [.., var last] ? last.AsOf : DateTimeOffset.MaxValue;
        var filter = await filters.ReadAsync(query.Members, () => Task.FromResult(members), asOf, cancellationToken);
        var rows = ranking.Rows.Zip(members).Where(pair => filter.Takes(pair.Second)).Select(pair => pair.First);
        return query.Sort is not { } sort ? [.. rows]
            : [.. rows.OrderBy(row => row.Rows.TryGetValue(sort, out var place) ? place.Place : int.MaxValue)];
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
