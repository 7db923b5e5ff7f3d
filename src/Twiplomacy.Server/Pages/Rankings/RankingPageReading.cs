using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Measures;
using Twiplomacy.Server.Pages.Measures;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>Reads what a page of an edition's ranking shows.</summary>
public sealed class RankingPageReading(RankingQuestions rankings, EditionQueries editions, EditionShelves shelves, RankingChoices choices)
{
    public async Task<RankingView> ReadAsync(RankingPageQuery page, CancellationToken cancellationToken)
    {
        var query = page.Ranking.Whole();
        var whole = await rankings.WholeAsync(query, cancellationToken);
        var revision = whole.Revision;
        var rows = await rankings.AskAsync(query, revision, cancellationToken);
        var shelf = await shelves.LoadAsync(cancellationToken);
        var known = await editions.ListMeasuresAsync(revision.RevisionId, cancellationToken);
        return RankingRows.View(query.Edition.Slug, query.Measure, known, RankingFilter.Of(query.Choice), rows.Rows, page.Page) with
        {
            Title = await choices.TitleOfPanelAsync(revision.Panel, cancellationToken), AsOf = revision.AsOf, MadeUp = revision.MadeUp, IsDraft = !revision.IsSealed,
            Revision = revision.Number, Editions = shelf.Of(revision.Panel), HasPrevious = revision.PreviousRevisionId is not null && rows.Rows.Any(row => row.Moved is not null),
            IsProvisional = rows.About.Provisional == true, Population = whole.Rows.Count, Panel = revision.Panel,
            Choices = await choices.ReadAsync([.. whole.Rows.Select(row => (row.Member.Country, row.Member.Kind))], revision.AsOf, cancellationToken) with
            {
                Attributes = RankingChoices.AttributesOf(whole.Rows.DistinctBy(row => row.Member.Attributes).Select(row => MemberFilter.AttributesOf(row.Member))),
            },
        };
    }
}

/// <summary>Reads what a page of a panel's ranking at an instant shows.</summary>
public sealed class ProvisionalPageReading(PanelFinder panels, PanelStudyLoader studies, RankingQuestions rankings, RankingChoices choices, KeptStudies kept)
{
    public async Task<RankingView> ReadAsync(PanelRankingPageQuery page, CancellationToken cancellationToken)
    {
        var (query, slug, measure) = (page.Ranking.Whole(), page.Ranking.Slug, page.Ranking.Measure);
        var panel = await panels.GetAsync(slug, cancellationToken);
        var ranking = await rankings.AskAsync(query, cancellationToken);
        var (rows, asOf) = (ranking.Rows, ranking.About.AsOf!.Value);
        var members = (await studies.FindMembersAsync(slug, asOf, cancellationToken))!;
        return RankingRows.View(slug, measure, RankingQuestions.OfPanels, RankingFilter.Of(query.Choice), rows, page.Page) with
        {
            Title = panel.Title, AsOf = asOf, MadeUp = panel.MadeUp, IsProvisional = true, IsOfPanel = true, Panel = slug, Population = members.Count,
            Gaps = rows.Any(row => row.Rank is not null && row.Status != "open") ? null : await GapsAsync(slug, measure, asOf, cancellationToken),
            Choices = await choices.ReadAsync([.. members.Select(member => (member.Country, member.Kind))], asOf, cancellationToken) with
            {
                Attributes = RankingChoices.AttributesOf(members.Select(member => member.Attributes)),
            },
        };
    }

    private async Task<PanelGaps?> GapsAsync(string slug, string measure, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        if (MeasureCatalogue.Find(measure)?.Relation is not "follow") return null;
        return await kept.FindAsync(slug, asOf, new EditionSettings().EvidenceAge, cancellationToken) is { } studied
            ? PanelGaps.Of(studied.Study.Members, studied.Ties) : null;
    }
}

/// <summary>Cuts the rows of a ranking to a page.</summary>
internal static class RankingRows
{
    private const int OfPage = 50;

    public static RankingView View(
        string slug, string measure, IReadOnlyList<string> known, RankingFilter filter, IReadOnlyList<RankingAnswer> rows, int page)
    {
        var pages = Math.Max(1, (rows.Count + OfPage - 1) / OfPage);
        var shown = Math.Clamp(page, 1, pages);
        return new RankingView
        {
            Slug = slug, Title = slug, Measure = MeasureCatalogue.Find(measure)!, Filter = filter,
            Measures = [.. known.Select(MeasureCatalogue.Find).OfType<Measure>().AsOffered(each => each.Id)],
            Rows = [.. rows.Skip((shown - 1) * OfPage).Take(OfPage)], Total = rows.Count, Population = rows.Count, Page = shown, Pages = pages,
            Most = rows.Select(row => Math.Max(row.Value ?? 0, row.ValueHigh ?? 0)).DefaultIfEmpty().Max(),
            SharedRanks = Analytics.Rankings.SharedRanks.Of(rows.Select(row => row.Rank)),
            SharedInFilter = Analytics.Rankings.SharedRanks.Of(rows.Select(row => row.RankInFilter)),
            HasRanges = rows.Any(row => row.RankBest < row.RankWorst), NotRanked = rows.Count(row => row.Rank is null),
        };
    }
}
