using System.Globalization;
using Twiplomacy.Analytics.Posts;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>Puts what was seen of posts into the canonical order, by account, and turns it back.</summary>
internal static class CanonicalActivity
{
    /// <param name="account">The address of a member by its number.</param>
    /// <param name="source">The number of an export by its import.</param>
    public static SealedActivity Of(PostEvidence posts, Func<int, string> account, Func<int, int> source) => new(
        [.. posts.Members.SelectMany((member, number) => member.Posts
            .OrderBy(post => post.PostedAt).ThenBy(post => post.PostId, StringComparer.Ordinal)
            .Select(post => new SealedPost(account(number), post, string.Join(' ', post.Imports.Select(source).Distinct().Order()
                .Select(one => one.ToString(CultureInfo.InvariantCulture))))))],
        [.. posts.Members.SelectMany((member, number) => member.Covers
            .Select(cover => new SealedCover(account(number), cover.From, cover.To, source(cover.ImportId))).Distinct()
            .OrderBy(cover => cover.From).ThenBy(cover => cover.To).ThenBy(cover => cover.Source))],
        [.. posts.Mentions.Select(day => new SealedMention(
            account(day.Sum.Source), account(day.Sum.Target), day.Day, day.Sum.Mentions, day.Sum.Replies, day.Sum.Reposts, day.Sum.Quotes))]);

    /// <summary>The same as it was before it was sealed, without what is not computed with.</summary>
    /// <param name="inputs">Of an edition that saw posts.</param>
    public static PostEvidence? ToEvidence(BundleInputs inputs)
    {
        if (inputs.Edition.Posts is not { } platform || inputs.Evidence.Activity is not { } activity) return null;
        var numbers = inputs.Members.ToDictionary(member => member.Account, member => member.Position);
        var (posts, covers) = (activity.Posts.ToLookup(post => post.Account), activity.Covers.ToLookup(cover => cover.Account));
        var profiles = inputs.Evidence.Profiles.ToLookup(profile => profile.Account);
        var window = PostWindow.Ending(inputs.Edition.AsOf, inputs.Edition.Settings.WindowDays);
        return new PostEvidence(inputs.Edition.Platform, platform.HasPosts, platform.HasMentions, window, [.. inputs.Members.Select(member => new MemberPosts(
            [.. posts[member.Account].Select(post => post.Post)], [.. covers[member.Account].Select(c => new Storage.Posts.PostCover(0, c.From, c.To, 0))],
            [.. profiles[member.Account].Where(p => p.Followers is not null).Select(p => (p.ObservedAt, p.Followers!.Value))]))])
        {
            Mentions = [.. activity.Mentions.Select(m => new DailyMention(
                    m.Day, new MemberMention(numbers[m.Author], numbers[m.Target], m.Mentions, m.Replies, m.Reposts, m.Quotes)))
                .OrderBy(m => m.Sum.Source).ThenBy(m => m.Sum.Target).ThenBy(m => m.Day)],
        };
    }
}
