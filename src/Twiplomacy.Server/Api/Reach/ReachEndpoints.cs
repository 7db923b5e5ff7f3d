using Twiplomacy.Application.Reach;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Reach;

/// <summary>How far accounts reach: by their profiles, and by whole follower lists.</summary>
public static class ReachEndpoints
{
    /// <summary>The reach of an account over time: followers, growth, peers, mutual ties.</summary>
    public static async Task<ListAnswer<ReachAnswer>> OfAccountAsync(
        Asked<ReachHistoryQuery> asked, ReachQuestions reach, CancellationToken cancellationToken) =>
        ListAnswer.Of(await reach.AskAsync(asked.Query, cancellationToken), ReachTable.Table);

    /// <summary>Lists the captures of an account's followers: size, and who came and went since the capture before.</summary>
    public static async Task<ListAnswer<AudienceAnswer>> HistoryAsync(
        Asked<AudienceHistoryQuery> asked, ReachQuestions reach, CancellationToken cancellationToken) =>
        ListAnswer.Of(await reach.AskAsync(asked.Query, cancellationToken), AudienceTable.Table);

    /// <summary>Lists how an account's followers overlap with those of other accounts: shared followers and the Jaccard index, exact.</summary>
    public static async Task<ListAnswer<OverlapAnswer>> OverlapAsync(
        Asked<AudienceOverlapQuery> asked, ReachQuestions reach, CancellationToken cancellationToken) =>
        ListAnswer.Of(await reach.AskAsync(asked.Query, cancellationToken), AudienceOverlapTable.Table);

    /// <summary>
    /// Shows how many different followers several accounts have together, such as a ministry and its embassies: whoever
    /// follows several of them counts once. Exact over the captured lists.
    /// </summary>
    public static Task<CommonReachAnswer> ReachAsync(Asked<CommonReachQuery> asked, ReachQuestions reach, CancellationToken cancellationToken) =>
        reach.AskAsync(asked.Query, cancellationToken);
}
