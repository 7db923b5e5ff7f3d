using Twiplomacy.Application.Rankings;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>Rankings of editions, and of panels at any instant.</summary>
public static class RankingEndpoints
{
    /// <summary>
    /// Ranks the members of an edition by a measure. Filters keep value and rank and add <c>rank_in_filter</c>;
    /// <c>within=true</c> counts among the filtered accounts only.
    /// </summary>
    public static async Task<RankingListing> OfEditionAsync(Asked<EditionRankingQuery> asked, RankingQuestions rankings, CancellationToken cancellationToken) =>
        new(await rankings.AskAsync(asked.Query, cancellationToken));

    /// <summary>Ranks the members of one revision of an edition by a measure; of a sealed one the answer never changes.</summary>
    public static async Task<RankingListing> OfRevisionAsync(Asked<EditionRankingQuery> asked, RankingQuestions rankings, CancellationToken cancellationToken) =>
        new(await rankings.AskAsync(asked.Query, cancellationToken));

    /// <summary>
    /// Ranks a panel at any instant, without an edition: provisional, from the evidence as it stands, under the default settings.
    /// </summary>
    public static async Task<RankingListing> OfPanelAsync(Asked<PanelRankingQuery> asked, RankingQuestions rankings, CancellationToken cancellationToken) =>
        new(await rankings.AskAsync(asked.Query, cancellationToken));
}
