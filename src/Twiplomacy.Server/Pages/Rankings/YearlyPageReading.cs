using Twiplomacy.Analytics.Editions;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Home;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Measures;
using Twiplomacy.Server.Pages.Home;
using Twiplomacy.Server.Pages.Measures;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>Reads what the page of a panel's rankings over the years shows: the question behind <c>/api/v1/rankings/{measure}</c>.</summary>
public sealed class YearlyPageReading(
    YearlyQuestions yearly, PanelFinder panels, EditionQueries editions, EditionShelves shelves, RankingChoices choices)
{
    private const int OfPage = 50;
    private const int EditionsAtFirst = 10;
    private const int EditionsDrawn = 8;
    private const int AccountsDrawn = 10;

    public async Task<YearlyView> ReadAsync(YearlyPageQuery query, CancellationToken cancellationToken)
    {
        var panel = await panels.GetAsync(query.Slug, cancellationToken);
        var shelf = (await shelves.LoadAsync(cancellationToken)).Of(query.Slug);
        var from = query.From ?? FirstYearOf(shelf, query.To);
        var result = await yearly.AskAsync(query.Whole(from), cancellationToken);
        var (rows, shown) = (result.Page.Rows, result.Editions.Select(edition => edition.Slug).ToHashSet());
        var filter = RankingFilter.Of(new RankingChoice(query.Members));
        var pages = Math.Max(1, (rows.Count + OfPage - 1) / OfPage);
        var page = Math.Clamp(query.Page, 1, pages);
        var history = filter.IsAny ? null : HistoryOf(rows, result.Editions);
        return new YearlyView
        {
            Panel = query.Slug, Title = panel.Title, MadeUp = panel.MadeUp, Measure = MeasureCatalogue.Find(query.Measure)!,
            Measures = await MeasuresAsync(result.Editions, cancellationToken), Editions = [.. shelf.Where(edition => shown.Contains(edition.Slug))],
            Filter = filter, Choices = await ChoicesAsync(result, cancellationToken), From = from, To = query.To,
            Sort = query.Sort ?? (result.Editions is [.., var latest] ? latest.Slug : null),
            Rows = [.. rows.Skip((page - 1) * OfPage).Take(OfPage)], Total = rows.Count,
            Population = result.Members.Count, Page = page, Pages = pages, History = history,
            Finding = HomeFinding.Of(history, isFirstShared: rows.Count(row => row.Editions.GetValueOrDefault(result.Editions[^1].Slug) is { Rank: 1 }) > 1),
            Leaders = filter.IsAny || result.Editions.Count < 2 ? default : (LeaderOf(rows, result.Editions[0].Slug), LeaderOf(rows, result.Editions[^1].Slug)),
        };
    }

    // A table of very many columns is not read by anybody: whoever wants more years asks for them.
    private static int? FirstYearOf(IReadOnlyList<EditionLink> editions, int? to)
    {
        var known = editions.Where(edition => to is null || edition.AsOf.UtcDateTime.Year <= to).ToList();
        return known.Count <= EditionsAtFirst ? null : known[^EditionsAtFirst].AsOf.UtcDateTime.Year;
    }

    private async Task<IReadOnlyList<Measure>> MeasuresAsync(IReadOnlyList<EditionRevisionRow> shown, CancellationToken cancellationToken)
    {
        var known = new HashSet<string>();
        foreach (var edition in shown) known.UnionWith(await editions.ListMeasuresAsync(edition.RevisionId, cancellationToken));
        return [.. known.Select(MeasureCatalogue.Find).OfType<Measure>().AsOffered(each => each.Id)];
    }

    private async Task<FilterChoices> ChoicesAsync(YearlyResult result, CancellationToken cancellationToken)
    {
        if (result.Editions is not [.., var last]) return FilterChoices.None;
        return await choices.ReadAsync([.. result.Members.Select(member => (member.Country, member.Kind))], last.AsOf, cancellationToken) with
        {
            Attributes = RankingChoices.AttributesOf(
                result.Members.DistinctBy(member => member.Attributes).Select(member => MemberFilter.AttributesOf(member))),
        };
    }

    private static HomeHistory? HistoryOf(IReadOnlyList<YearlyAnswer> rows, IReadOnlyList<EditionRevisionRow> shown)
    {
        if (shown.Count < 2) return null;
        var drawn = shown.TakeLast(EditionsDrawn).ToList();
        var first = rows.Where(row => row.Editions.GetValueOrDefault(drawn[^1].Slug) is { Rank: not null })
            .OrderBy(row => row.Editions[drawn[^1].Slug].Order).Take(AccountsDrawn);
        return new([.. drawn.Select(edition => edition.AsOf)], [.. first.Select(row => new HomeLine(
            row.Account, [.. drawn.Select(edition => PointOf(row.Editions.GetValueOrDefault(edition.Slug)))]))]);
    }

    private static HomePoint? PointOf(YearlyPlace? place) =>
        place is { Rank: { } rank } ? new(place.Order, rank, place.RankBest, place.RankWorst, place.Value) : null;

    private static RankedAccount? LeaderOf(IReadOnlyList<YearlyAnswer> rows, string edition) =>
        rows.Where(row => row.Editions.GetValueOrDefault(edition) is { RankWorst: 1 }).Take(2).ToList() is [var alone] ? alone.Account : null;
}
