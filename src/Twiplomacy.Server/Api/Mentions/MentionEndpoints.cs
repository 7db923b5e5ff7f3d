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

    /// <summary>
    /// Counts posts with some hashtags, month by month. A month of which no post was captured has no row; <c>all_posts</c> says how
    /// many were, with or without the hashtag.
    /// </summary>
    public static async Task<ListAnswer<HashtagMonthAnswer>> ListHashtagMonthsAsync(
        Asked<HashtagHistoryQuery> asked, MentionQuestions mentions, CancellationToken cancellationToken) =>
        ListAnswer.Of(await mentions.AskAsync(asked.Query, cancellationToken), HashtagMonthTable.Table);

    /// <summary>
    /// Lists languages by the number of posts in them, of a panel's members or of one author. A repost counts for none. The language is
    /// what the platform says it is.
    /// </summary>
    public static async Task<ListAnswer<LanguageAnswer>> ListLanguagesAsync(
        Asked<LanguageListQuery> asked, MentionQuestions mentions, CancellationToken cancellationToken) =>
        ListAnswer.Of(await mentions.AskAsync(asked.Query, cancellationToken), LanguageTable.Table);
}
