using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Measures;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Api.Panels;
using Twiplomacy.Server.Api.Rankings;
using Twiplomacy.Server.Pages.Editions;
using Twiplomacy.Server.Pages.Measures;
using Twiplomacy.Server.Pages.Panels;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>The rows of an edition's ranking that a question asks for, all of them.</summary>
/// <param name="Whole">The stored ranking, unfiltered.</param>
/// <param name="IsProvisional">The rows were counted for the question.</param>
public sealed record AskedRanking(EditionRevisionRow Revision, IReadOnlyList<PublishedRow> Whole, IReadOnlyList<RankingAnswer> Rows, bool IsProvisional);

/// <summary>Reads what a page of an edition's ranking shows.</summary>
public sealed class RankingPageReading(
    PublishedRankings published, FilteredRankings filtered, RankingReading reading, RankingFilters filters, EditionQueries editions, RankingChoices choices)
{
    public async Task<RankingView> ReadAsync(string slug, string measure, RankingQuery query, int page, CancellationToken ct)
    {
        var asked = await AskAsync(slug, measure, query, ct);
        var revision = asked.Revision;
        var shelf = await EditionShelf.LoadAsync(editions, ct);
        var known = await editions.ListMeasuresAsync(revision.RevisionId, ct);
        return RankingRows.View(slug, measure, known, RankingFilter.Of(query), asked.Rows, page) with
        {
            Title = await choices.TitleOfPanelAsync(revision.Panel, ct), AsOf = revision.AsOf, MadeUp = revision.MadeUp, IsDraft = !revision.IsSealed,
            Revision = revision.Number, Editions = shelf.Of(revision.Panel), HasPrevious = revision.PreviousRevisionId is not null && asked.Rows.Any(row => row.Moved is not null),
            IsProvisional = asked.IsProvisional, Population = asked.Whole.Count,
            Choices = await choices.ReadAsync([.. asked.Whole.Select(row => (row.Member.Country, row.Member.Kind))], revision.AsOf, ct) with
            {
                Attributes = RankingChoices.AttributesOf(asked.Whole.DistinctBy(row => row.Member.Attributes).Select(row => MemberFilter.AttributesOf(row.Member))),
            },
        };
    }

    /// <summary>Every row that the question asks for, in order.</summary>
    public async Task<AskedRanking> AskAsync(string slug, string measure, RankingQuery query, CancellationToken ct)
    {
        var ranking = await published.FindAsync(slug, null, measure, ct);
        // What is not there is refused, and what is counted for the question is counted, by the API's own reader.
        var isRead = ranking is not null && !query.IsWithin && !query.IsConstant && !query.IsByActor;
        var answer = isRead ? null : (await reading.ReadAsync(slug, null, measure, query, RankingRows.All(query.Context), ct)).List;
        var (revision, whole) = (ranking!.Revision, ranking.Rows);
        Task<IReadOnlyList<EditionMemberRow>> MembersAsync() => Task.FromResult<IReadOnlyList<EditionMemberRow>>([.. whole.Select(row => row.Member)]);
        if (answer is not null) return new AskedRanking(revision, whole, answer.Rows, answer.About.Provisional == true);
        var filter = await filters.ReadAsync(query.Members, MembersAsync, revision.AsOf, ct);
        var rows = await filtered.OfAsync(ranking, filter, ct);
        return new AskedRanking(revision, whole, [.. rows.Select(RankingAnswer.Of)], false);
    }
}

/// <summary>Reads what a page of a panel's ranking at an instant shows.</summary>
public sealed class ProvisionalPageReading(PanelLookup panels, PanelStudyLoader studies, ProvisionalReading reading, RankingChoices choices, KeptStudies kept)
{
    public async Task<RankingView> ReadAsync(string slug, string measure, RankingQuery query, DateTimeOffset asOf, int page, CancellationToken ct)
    {
        var panel = await panels.GetAsync(slug, ct);
        var members = (await studies.FindMembersAsync(slug, asOf, ct))!;
        var rows = await AskAsync(slug, measure, query, asOf, ct);
        return RankingRows.View(slug, measure, ProvisionalReading.Known, RankingFilter.Of(query), rows, page) with
        {
            Title = panel.Title, AsOf = asOf, MadeUp = panel.MadeUp, IsProvisional = true, IsOfPanel = true, Population = members.Count,
            Gaps = rows.Any(row => row.Rank is not null && row.Status != "open") ? null : await GapsAsync(slug, measure, asOf, ct),
            Choices = await choices.ReadAsync([.. members.Select(member => (member.Country, member.Kind))], asOf, ct) with
            {
                Attributes = RankingChoices.AttributesOf(members.Select(member => member.Attributes)),
            },
        };
    }

    private async Task<PanelGaps?> GapsAsync(string slug, string measure, DateTimeOffset asOf, CancellationToken ct)
    {
        if (MeasureCatalogue.Find(measure)?.Relation is not "follow") return null;
        return await kept.FindAsync(slug, asOf, new EditionSettings().EvidenceAge, ct) is { } studied ? PanelGaps.Of(studied.Study.Members, studied.Ties) : null;
    }

    /// <summary>Every row that the question asks for, in order.</summary>
    public async Task<IReadOnlyList<RankingAnswer>> AskAsync(string slug, string measure, RankingQuery query, DateTimeOffset asOf, CancellationToken ct) =>
        (await reading.ReadAsync(slug, measure, query, RankingRows.All(query.Context), asOf, null, ct)).List.Rows;
}

/// <summary>Cuts the rows of a ranking to a page.</summary>
internal static class RankingRows
{
    private const int OfPage = 50;

    /// <summary>Asks the API's reader for every row.</summary>
    public static PageRequest All(HttpContext context) => new(context, int.MaxValue - 1);

    public static RankingView View(
        string slug, string measure, IReadOnlyList<string> known, RankingFilter filter, IReadOnlyList<RankingAnswer> rows, int page)
    {
        var pages = Math.Max(1, (rows.Count + OfPage - 1) / OfPage);
        var shown = Math.Clamp(page, 1, pages);
        return new RankingView
        {
            Slug = slug, Title = slug, Measure = MeasureCatalogue.Find(measure)!, Filter = filter,
            Measures = [.. known.Select(MeasureCatalogue.Find).OfType<Measure>().AsOffered(each => each.Id, each => each.Name)],
            Rows = [.. rows.Skip((shown - 1) * OfPage).Take(OfPage)], Total = rows.Count, Population = rows.Count, Page = shown, Pages = pages,
            Most = rows.Select(row => Math.Max(row.Value ?? 0, row.ValueHigh ?? 0)).DefaultIfEmpty().Max(),
            SharedRanks = Analytics.Rankings.SharedRanks.Of(rows.Select(row => row.Rank)),
            SharedInFilter = Analytics.Rankings.SharedRanks.Of(rows.Select(row => row.RankInFilter)),
            HasRanges = rows.Any(row => row.RankBest < row.RankWorst), NotRanked = rows.Count(row => row.Rank is null),
        };
    }
}
