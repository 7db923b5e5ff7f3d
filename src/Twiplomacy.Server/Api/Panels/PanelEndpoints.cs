using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Analytics.Measures;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Server.Api.Editions;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Api.Problems;
using Twiplomacy.Server.Api.Queries;
using Twiplomacy.Server.Api.Rankings;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Api.Panels;

/// <summary>Panels, their members, and rankings of them at any instant.</summary>
public static class PanelEndpoints
{
    /// <summary>Lists panels by name.</summary>
    public static async Task<ListAnswer<PanelAnswer>> ListAsync([AsParameters] PageRequest page, PanelQueries panels, CancellationToken ct)
    {
        var after = page.After?.Text(0) ?? "";
        var rows = (await panels.ListAsync(ct)).Where(panel => string.CompareOrdinal(panel.Slug, after) > 0).Take(page.Fetch);
        return page.Answer([.. rows.Select(PanelAnswer.Of)], PanelAnswer.Columns, panel => [panel.Slug]);
    }

    /// <summary>Shows a panel with its members on a date, all or those that filters take; today without a date.</summary>
    /// <param name="slug">The panel.</param>
    /// <param name="query">Which members.</param>
    /// <param name="lookup">Finds panels.</param>
    /// <param name="studies">Loads members.</param>
    /// <param name="time">The clock.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="at">The date (UTC), which includes its whole day.</param>
    public static async Task<PanelDetail> GetAsync(
        string slug, [AsParameters] MemberQuery query, PanelLookup lookup, PanelStudyLoader studies, RankingFilters filters, TimeProvider time,
        CancellationToken ct, InstantParameter? at = null)
    {
        var panel = await lookup.GetAsync(slug, ct);
        var instant = at?.Instant ?? EndOfToday(time);
        var members = await studies.FindMembersAsync(slug, instant, ct) ?? [];
        var filter = await filters.ReadAsync(
            query, () => Task.FromResult<IReadOnlyList<EditionMemberRow>>([.. members.Select(MemberFilter.RowOf)]), instant, ct);
        return new PanelDetail(PanelAnswer.Of(panel), instant, [.. members.Where(filter.Takes).Select(MemberAnswer.Of)]);
    }

    /// <summary>
    /// Ranks a panel at any instant, without an edition: provisional, from the evidence as it stands, under the default settings.
    /// </summary>
    /// <param name="slug">The panel.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="query">Which rows.</param>
    /// <param name="page">Which page.</param>
    /// <param name="reading">Computes it.</param>
    /// <param name="time">The clock.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="asOf">The instant (UTC); a date includes its whole day; today without one.</param>
    /// <param name="compareTo">The instant whose ranks and values stand as the previous ones.</param>
    public static Task<RankingListing> RankAsync(
        string slug, string measure, [AsParameters] RankingQuery query, [AsParameters] PageRequest page, ProvisionalReading reading,
        TimeProvider time, CancellationToken ct,
        [FromQuery(Name = "as_of")] InstantParameter? asOf = null,
        [FromQuery(Name = "compare_to")] InstantParameter? compareTo = null)
    {
        if (query.IsWithin || query.IsByActor || query.IsConstant) throw new ProblemException(ApiProblem.BadRequest(
            new ProblemFault("'within', 'unit=actor' and 'basis=constant' are answered of editions only.") { Parameter = query.IsWithin ? "within" : query.IsByActor ? "unit" : "basis" }));
        return reading.ReadAsync(slug, measure, query, page, asOf?.Instant ?? EndOfToday(time), compareTo?.Instant, ct);
    }

    // A whole day, so that the same question asked twice in a day has one answer and pages fit together.
    private static DateTimeOffset EndOfToday(TimeProvider time) =>
        Core.Time.Capture.EndOf(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
}

/// <summary>Reads the rows of a provisional ranking as a request asks for them.</summary>
public sealed class ProvisionalReading(PanelLookup lookup, ProvisionalRankings rankings, RankingFilters filters)
{
    /// <summary>Whatever ranks accounts and is computed.</summary>
    public static IReadOnlyList<string> Known { get; } =
        [.. MeasureCatalogue.All.Where(measure => measure.Available && measure.Of == "account").Select(measure => measure.Id)];

    public async Task<RankingListing> ReadAsync(
        string slug, string measure, RankingQuery query, PageRequest page, DateTimeOffset asOf, DateTimeOffset? compareTo, CancellationToken ct)
    {
        await lookup.GetAsync(slug, ct);
        EditionLookup.RequireMeasure(measure, Known);
        RankingReading.RequireModel(query, measure);
        var ranking = (await rankings.FindAsync(slug, measure, asOf, compareTo, ct))!;
        Task<IReadOnlyList<EditionMemberRow>> MembersAsync() => Task.FromResult<IReadOnlyList<EditionMemberRow>>([.. ranking.Rows.Select(row => row.Member)]);
        var filter = await filters.ReadAsync(query.Members, MembersAsync, asOf, ct);
        return new(measure, RankingReading.Page(page, query, FilteredRankings.Of(ranking.Rows, ranking.Field, filter), new ListMeta
        {
            AsOf = asOf, Provisional = true, Note = query.IsExpected ? ExpectedTies.Assumption.ToString() : null,
        }));
    }
}
