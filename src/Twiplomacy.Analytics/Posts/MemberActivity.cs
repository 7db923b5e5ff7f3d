using Twiplomacy.Storage.Posts;

namespace Twiplomacy.Analytics.Posts;

/// <summary>What an account posted in a window, as sums, so that rates of several accounts can be taken from added sums.</summary>
public sealed record MemberActivity
{
    /// <summary>Nothing was seen of the account.</summary>
    public static MemberActivity Unobserved { get; } = new();

    /// <summary>All posts, reposts of others among them.</summary>
    public long Posts { get; init; }

    /// <summary>Posts that answer somebody else.</summary>
    public long Replies { get; init; }

    /// <summary>Posts that are no reposts.</summary>
    public long Originals { get; init; }

    /// <summary>Originals of which it is known how often they were reposted.</summary>
    public long RepostedOriginals { get; init; }

    /// <summary>How often these were reposted.</summary>
    public long RepostsReceived { get; init; }

    /// <summary>The median of the reposts of these; null without one.</summary>
    public double? RepostsMedian { get; init; }

    /// <summary>Originals of which the interactions are known.</summary>
    public long CountedOriginals { get; init; }

    /// <summary>The sum of these interactions.</summary>
    public long Interactions { get; init; }

    /// <summary>Share of the window of which every post is there, 0 … 1.</summary>
    public double Coverage { get; init; }

    /// <summary>Time-weighted mean of followers over the window, or null.</summary>
    public double? MeanFollowers { get; init; }

    /// <summary>The earliest capture behind these sums.</summary>
    public DateTimeOffset? ObservedFrom { get; init; }

    /// <summary>The latest.</summary>
    public DateTimeOffset? ObservedTo { get; init; }

    public bool IsObserved => Posts > 0 || Coverage > 0;

    /// <param name="posts">The account's posts in the window, each once.</param>
    public static MemberActivity Of(IReadOnlyList<PostRow> posts, string platform, double coverage, double? meanFollowers)
    {
        ArgumentNullException.ThrowIfNull(posts);
        var originals = posts.Where(post => !post.IsRepost).ToList();
        var reposts = originals.Where(post => post.Reposts is not null).Select(post => post.Reposts!.Value).Order().ToList();
        var interactions = originals.Select(post => Analytics.Posts.Interactions.Of(post, platform)).Where(count => count is not null).ToList();
        return new MemberActivity
        {
            Posts = posts.Count, Replies = posts.Count(post => post.IsReply), Originals = originals.Count,
            RepostedOriginals = reposts.Count, RepostsReceived = reposts.Sum(), RepostsMedian = Median(reposts),
            CountedOriginals = interactions.Count, Interactions = interactions.Sum() ?? 0, Coverage = coverage, MeanFollowers = meanFollowers,
            ObservedFrom = posts.Count == 0 ? null : posts.Min(post => post.ObservedFrom),
            ObservedTo = posts.Count == 0 ? null : posts.Max(post => post.ObservedTo),
        };
    }

    /// <summary>The sums of several accounts of one actor; a median of medians would mean nothing and is left out.</summary>
    public static MemberActivity Sum(IReadOnlyCollection<MemberActivity> accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return new MemberActivity
        {
            Posts = accounts.Sum(a => a.Posts), Replies = accounts.Sum(a => a.Replies), Originals = accounts.Sum(a => a.Originals),
            RepostedOriginals = accounts.Sum(a => a.RepostedOriginals), RepostsReceived = accounts.Sum(a => a.RepostsReceived),
            CountedOriginals = accounts.Sum(a => a.CountedOriginals), Interactions = accounts.Sum(a => a.Interactions),
            Coverage = accounts.Min(a => a.Coverage),
            MeanFollowers = accounts.All(a => a.MeanFollowers is not null) ? accounts.Sum(a => a.MeanFollowers) : null,
            ObservedFrom = accounts.Min(a => a.ObservedFrom), ObservedTo = accounts.Max(a => a.ObservedTo),
        };
    }

    /// <summary>The middle value, or the mean of the two middle ones.</summary>
    private static double? Median(List<long> sorted) => sorted.Count == 0 ? null
        : sorted.Count % 2 == 1 ? sorted[sorted.Count / 2]
        : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2.0;
}
