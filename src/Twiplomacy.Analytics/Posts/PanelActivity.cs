using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Posts;

namespace Twiplomacy.Analytics.Posts;

/// <summary>What the members of a panel posted in a window, and who of them mentioned whom.</summary>
/// <param name="Members">In the order of the members.</param>
/// <param name="Mentions">Among the members, by their numbers, in ascending order of author and target.</param>
public sealed record PanelPosts(
    string Platform, bool HasPosts, bool HasMentions, PostWindow Window, IReadOnlyList<MemberActivity> Members, IReadOnlyList<MemberMention> Mentions)
{
    public bool IsObserved => Mentions.Count > 0 || Members.Any(member => member.IsObserved);
}

/// <summary>How often one member pointed at another in the window, once per post.</summary>
public readonly record struct MemberMention(int Source, int Target, long Mentions, long Replies, long Reposts, long Quotes)
{
    public long All => Mentions + Replies + Reposts + Quotes;

    /// <summary>What counts as having been mentioned: a repost is none.</summary>
    public long Received => Mentions + Replies + Quotes;
}

/// <summary>Loads what members posted.</summary>
public sealed class PanelActivity(PostQueries posts, MentionQueries mentions, FollowerCounts followers)
{
    /// <param name="members">In the published order; all on one platform.</param>
    /// <param name="evidenceAge">Profiles this long before the window still tell the followers at its beginning.</param>
    public async Task<PanelPosts> LoadAsync(
        IReadOnlyList<PanelMember> members, PostWindow window, TimeSpan evidenceAge, CancellationToken cancellationToken) =>
        (await LoadEvidenceAsync(members, window, evidenceAge, cancellationToken)).Sum();

    /// <summary>The same before it is summed up: post by post, day by day.</summary>
    public async Task<PostEvidence> LoadEvidenceAsync(
        IReadOnlyList<PanelMember> members, PostWindow window, TimeSpan evidenceAge, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (members.Count == 0) return new PostEvidence("", false, false, window, []);
        var platform = PlatformTable.Shipped.Get(members[0].Account.Platform);
        var profiles = members.Select(member => member.Profile).ToList();
        var written = (await posts.ListAsync(profiles, window.From, window.To, cancellationToken)).ToLookup(post => post.Account);
        var covers = (await posts.ListCoversAsync(profiles, window.From, window.To, cancellationToken)).ToLookup(cover => cover.Account);
        var shown = written.Count > 0 || covers.Count > 0
            ? await followers.ShownAsync(members, window.FirstShown(evidenceAge), window.To, cancellationToken)
            : [.. members.Select(_ => Array.Empty<ProfileObservation>())];
        return new PostEvidence(platform.Slug, platform.HasPosts, platform.HasMentions, window, [.. members.Select((member, number) => new MemberPosts(
            [.. written[member.Profile]], [.. covers[member.Profile]],
            [.. shown[number].Where(o => o.Followers is not null).Select(o => (o.ObservedAt, o.Followers!.Value))]))])
        {
            Mentions = await MentionsAsync(members, window, cancellationToken),
        };
    }

    /// <summary>The imports that tell of mentions among the members, in no order.</summary>
    public Task<List<int>> ListMentionImportsAsync(IReadOnlyList<PanelMember> members, PostWindow window, CancellationToken cancellationToken) =>
        mentions.ListImportsAsync(QuestionOf(members, window), cancellationToken);

    private async Task<IReadOnlyList<DailyMention>> MentionsAsync(
        IReadOnlyList<PanelMember> members, PostWindow window, CancellationToken cancellationToken)
    {
        var numbers = members.Select((member, number) => (member.Profile, number)).ToDictionary(pair => pair.Profile, pair => pair.number);
        var sums = await mentions.SumAsync(QuestionOf(members, window), byDay: true, cancellationToken);
        return [.. sums.Select(sum => new DailyMention(
                sum.Day!.Value, new MemberMention(numbers[sum.Author], numbers[sum.Target], sum.Mentions, sum.Replies, sum.Reposts, sum.Quotes)))
            .OrderBy(day => day.Sum.Source).ThenBy(day => day.Sum.Target).ThenBy(day => day.Day)];
    }

    private static MentionQuestion QuestionOf(IReadOnlyList<PanelMember> members, PostWindow window)
    {
        var profiles = members.Select(member => member.Profile).ToList();
        return new MentionQuestion(profiles, profiles, window.From, window.To);
    }
}
