using System.ComponentModel.DataAnnotations;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Application.Panels;
using Twiplomacy.Server.Api.Lists;

namespace Twiplomacy.Server.Api.Mentions;

/// <summary>Who mentions whom, and with which hashtags.</summary>
public static class MentionEndpoints
{
    private const string NoDay = "-";

    /// <summary>
    /// Lists who points at whom in a period: mentions, replies, reposts and quotes, each post once per target. Whom the
    /// text of a repost names was named by its author and is not counted again.
    /// </summary>
    /// <param name="query">Whose posts of which time.</param>
    /// <param name="by">One row per pair, or one per pair and day (UTC).</param>
    /// <param name="targets">Whether only peers of the panel count as targets, or everybody.</param>
    /// <param name="hashtag">Only posts that carry this hashtag.</param>
    public static async Task<ListAnswer<MentionAnswer>> ListAsync(
        [AsParameters] MentionQuery query, [AsParameters] PageRequest page, PanelMentions mentions, PanelFinder lookup, AccountFinder finder,
        TimeProvider time, CancellationToken ct,
        [AllowedValues("pair", "day")] string? by = "pair", [AllowedValues("peers", "everybody")] string? targets = "peers", string? hashtag = null)
    {
        if (query.Panel is { } panel) await lookup.GetAsync(panel, ct);
        var scope = await query.ToScopeAsync(finder, EndOfToday(time), targets == "everybody", hashtag, ct);
        var rows = (await mentions.ListAsync(scope, by == "day", ct) ?? []).Select(MentionAnswer.Of);
        if (page.After is { } after) rows = rows.SkipWhile(row => !IsAt(row, after)).Skip(1);
        return page.Answer([.. rows.Take(page.Fetch)], MentionTable.Table, KeyOf, new ListMeta { AsOf = scope.To });
    }

    /// <summary>Lists hashtags by the number of posts that carry them: of a panel's members, or of one author, or in posts that point at one target.</summary>
    /// <param name="query">Whose posts of which time.</param>
    public static async Task<ListAnswer<HashtagAnswer>> ListHashtagsAsync(
        [AsParameters] MentionQuery query, [AsParameters] PageRequest page, PanelMentions mentions, PanelFinder lookup, AccountFinder finder,
        TimeProvider time, CancellationToken ct)
    {
        if (query.Panel is { } panel) await lookup.GetAsync(panel, ct);
        var scope = await query.ToScopeAsync(finder, EndOfToday(time), everybody: true, null, ct);
        (long, string)? after = page.After is { } cursor ? (cursor.Number(0), cursor.Text(1)) : null;
        var rows = await mentions.ListHashtagsAsync(scope, after, page.Fetch, ct) ?? [];
        return page.Answer([.. rows.Select(HashtagAnswer.Of)], HashtagTable.Table, row => [row.Posts, row.Hashtag], new ListMeta { AsOf = scope.To });
    }

    private static object[] KeyOf(MentionAnswer row) => [row.Author.Id, row.Target.Id, DayOf(row)];

    private static bool IsAt(MentionAnswer row, CursorKey key) =>
        row.Author.Id == key.Text(0) && row.Target.Id == key.Text(1) && DayOf(row) == key.Text(2);

    private static string DayOf(MentionAnswer row) => row.Day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? NoDay;

    // A whole day, so that the same question asked twice in a day has one answer and pages fit together.
    private static DateTimeOffset EndOfToday(TimeProvider time) =>
        Core.Time.Capture.EndOf(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
}
