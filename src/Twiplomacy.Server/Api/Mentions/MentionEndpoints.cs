using Twiplomacy.Application.Mentions;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Mentions;

/// <summary>Who mentions whom, and with which hashtags.</summary>
public static class MentionEndpoints
{
    /// <summary>
    /// Lists who points at whom in a period: mentions, replies, reposts and quotes, each post once per target. Whom the
    /// text of a repost names was named by its author and is not counted again.
    /// </summary>
    public static async Task<ListAnswer<MentionAnswer>> ListAsync(
        Asked<MentionListQuery> asked, MentionQuestions mentions, CancellationToken cancellationToken) =>
        ListAnswer.Of(await mentions.AskAsync(asked.Query, cancellationToken), MentionTable.Table);

    /// <summary>
    /// Lists hashtags by the number of posts that carry them: of a panel's members, or of one author, or in posts that point
    /// at one target.
    /// </summary>
    public static async Task<ListAnswer<HashtagAnswer>> ListHashtagsAsync(
        Asked<HashtagListQuery> asked, MentionQuestions mentions, CancellationToken cancellationToken) =>
        ListAnswer.Of(await mentions.AskAsync(asked.Query, cancellationToken), HashtagTable.Table);
}
