using Twiplomacy.Server.Api.Lists;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>Rankings of editions.</summary>
public static class RankingEndpoints
{
    /// <summary>
    /// Ranks the members of an edition by a measure. Filters keep value and rank and add <c>rank_in_filter</c>;
    /// <c>within=true</c> counts among the filtered accounts only.
    /// </summary>
    public static Task<RankingListing> OfEditionAsync(
        string slug, string measure, [AsParameters] RankingQuery query, [AsParameters] PageRequest page, RankingReading reading, CancellationToken ct) =>
        reading.ReadAsync(slug, null, measure, query, page, ct);

    /// <summary>Ranks the members of one revision of an edition by a measure; of a sealed one the answer never changes.</summary>
    public static Task<RankingListing> OfRevisionAsync(
        string slug, int number, string measure, [AsParameters] RankingQuery query, [AsParameters] PageRequest page, RankingReading reading,
        CancellationToken ct) => reading.ReadAsync(slug, number, measure, query, page, ct);
}
