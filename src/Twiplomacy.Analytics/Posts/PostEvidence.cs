using Twiplomacy.Storage.Posts;

namespace Twiplomacy.Analytics.Posts;

/// <summary>What exports show of one member's posts in a window.</summary>
/// <param name="Posts">Each post once.</param>
/// <param name="Covers">For which parts of the window exports have every post.</param>
/// <param name="Followers">What its profile showed, also before the window.</param>
public sealed record MemberPosts(
    IReadOnlyList<PostRow> Posts, IReadOnlyList<PostCover> Covers, IReadOnlyList<(DateTimeOffset At, long Count)> Followers);

/// <summary>How often one member pointed at another on a day (UTC), once per post.</summary>
public readonly record struct DailyMention(DateOnly Day, MemberMention Sum);

/// <summary>
/// All that measures of posts are taken from: the same for whoever has the database and for a referee who has a bundle.
/// </summary>
/// <param name="HasPosts">Whether the platform has posts that can be observed.</param>
/// <param name="Members">In the order of the members.</param>
public sealed record PostEvidence(string Platform, bool HasPosts, bool HasMentions, PostWindow Window, IReadOnlyList<MemberPosts> Members)
{
    /// <summary>By author, target and day, in ascending order.</summary>
    public IReadOnlyList<DailyMention> Mentions { get; init; } = [];

    /// <summary>Sums up each member's posts, and the days of each mention.</summary>
    public PanelPosts Sum()
    {
        // Where nothing at all was seen, followers alone say nothing of posts.
        var isSeen = Members.Any(member => member.Posts.Count > 0 || member.Covers.Count > 0);
        return new PanelPosts(
            Platform, HasPosts, HasMentions, Window, [.. Members.Select(member => isSeen ? Sum(member) : MemberActivity.Unobserved)],
            [.. Mentions.GroupBy(day => (day.Sum.Source, day.Sum.Target)).Select(pair => new MemberMention(
                pair.Key.Source, pair.Key.Target, pair.Sum(day => day.Sum.Mentions), pair.Sum(day => day.Sum.Replies),
                pair.Sum(day => day.Sum.Reposts), pair.Sum(day => day.Sum.Quotes)))]);
    }

    private MemberActivity Sum(MemberPosts member) => MemberActivity.Of(
        member.Posts, Platform, Window.ShareCovered(member.Covers.Select(cover => (cover.From, cover.To))),
        TimeWeightedMean.Of(member.Followers, Window.From, Window.To));
}
