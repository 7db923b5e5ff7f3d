using Twiplomacy.Analytics.Panels;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Platforms;
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
public sealed class PanelActivity(
    PostQueries posts, MentionQueries mentions, PlatformQueries platforms, ProfileObservationQueries observations, AccountQueries accounts)
{
    /// <param name="members">In the published order; all on one platform.</param>
    /// <param name="evidenceAge">Profiles this long before the window still tell the followers at its beginning.</param>
    public async Task<PanelPosts> LoadAsync(
        IReadOnlyList<PanelMember> members, PostWindow window, TimeSpan evidenceAge, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (members.Count == 0) return new PanelPosts("", false, false, window, [], []);
        var platform = (await platforms.FindAsync(members[0].Account.Platform, cancellationToken))!;
        var profiles = members.Select(member => member.Profile).ToList();
        var written = (await posts.ListAsync(profiles, window.From, window.To, cancellationToken)).ToLookup(post => post.Account);
        var covers = (await posts.ListCoversAsync(profiles, window.From, window.To, cancellationToken)).ToLookup(cover => cover.Account);
        var isSeen = written.Count > 0 || covers.Count > 0;
        var followers = isSeen ? await FollowersAsync(members, window, evidenceAge, cancellationToken) : null;
        return new PanelPosts(
            platform.Slug, platform.HasPosts, platform.HasMentions, window,
            [.. members.Select((member, number) => isSeen
                ? MemberActivity.Of([.. written[member.Profile]], platform.Slug,
                    window.ShareCovered(covers[member.Profile].Select(cover => (cover.From, cover.To))),
                    TimeWeightedMean.Of(followers![number], window.From, window.To))
                : MemberActivity.Unobserved)],
            await MentionsAsync(members, window, cancellationToken));
    }

    private async Task<IReadOnlyList<MemberMention>> MentionsAsync(
        IReadOnlyList<PanelMember> members, PostWindow window, CancellationToken cancellationToken)
    {
        var numbers = members.Select((member, number) => (member.Profile, number)).ToDictionary(pair => pair.Profile, pair => pair.number);
        var sums = await mentions.SumAsync(
            new MentionQuestion(numbers.Keys, numbers.Keys, window.From, window.To), byDay: false, cancellationToken);
        return [.. sums.Select(sum => new MemberMention(
                numbers[sum.Author], numbers[sum.Target], sum.Mentions, sum.Replies, sum.Reposts, sum.Quotes))
            .OrderBy(mention => mention.Source).ThenBy(mention => mention.Target)];
    }

    private async Task<List<(DateTimeOffset At, long Count)>[]> FollowersAsync(
        IReadOnlyList<PanelMember> members, PostWindow window, TimeSpan evidenceAge, CancellationToken cancellationToken)
    {
        var numbers = members.Select((member, number) => (member.Profile, number)).ToDictionary(pair => pair.Profile, pair => pair.number);
        var tenures = (await accounts.ListTenuresOfAccountsAsync([.. numbers.Keys], cancellationToken)).ToLookup(tenure => tenure.HandleProfile);
        var profiles = numbers.Keys.Concat(tenures.Select(tenure => tenure.Key)).Distinct().ToList();
        var counts = members.Select(_ => new List<(DateTimeOffset At, long Count)>()).ToArray();
        var from = window.From - DateTimeOffset.MinValue > evidenceAge ? window.From - evidenceAge : DateTimeOffset.MinValue;
        foreach (var shown in await observations.ListAsync(profiles, from, window.To, cancellationToken))
        {
            var account = tenures[shown.Profile]
                .FirstOrDefault(tenure => tenure.From <= shown.ObservedAt && shown.ObservedAt < tenure.To)?.Account ?? shown.Profile;
            if (shown.Followers is { } followers && numbers.TryGetValue(account, out var number)) counts[number].Add((shown.ObservedAt, followers));
        }
        return counts;
    }
}
