using Twiplomacy.Server.Api.Caching;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>Rankings of editions.</summary>
public static class RankingEndpoints
{
    /// <summary>
    /// Ranks the members of an edition by a measure. Filters keep value and rank and add <c>rank_in_filter</c>;
    /// <c>within=true</c> counts among the filtered accounts only.
    /// </summary>
    public static Task<ListAnswer<RankingAnswer>> OfEditionAsync(
        string slug, string measure, [AsParameters] RankingQuery query, [AsParameters] PageRequest page, RankingReading reading, CancellationToken ct) =>
        reading.ReadAsync(slug, null, measure, query, page, ct);

    /// <summary>Ranks the members of one revision of an edition by a measure; of a sealed one the answer never changes.</summary>
    public static async Task<ListAnswer<RankingAnswer>> OfRevisionAsync(
        string slug, int number, string measure, [AsParameters] RankingQuery query, [AsParameters] PageRequest page, RankingReading reading,
        EditionQueries editions, CancellationToken ct)
    {
        var answer = await reading.ReadAsync(slug, number, measure, query, page, ct);
        // What is counted anew follows the evidence, which may change.
        if (!query.IsWithin && !query.IsConstant && (await editions.FindAsync(slug, number, ct))!.IsSealed) query.Context.MarkImmutable();
        return answer;
    }
}
