using Twiplomacy.Analytics.Ties;

namespace Twiplomacy.Application.Reach;

/// <summary>How far an account reached at an instant; null where nothing was seen.</summary>
public sealed record ReachAnswer
{
    public required DateTimeOffset At { get; init; }

    public long? Followers { get; init; }

    /// <summary>Per cent since the observation before.</summary>
    public double? FollowerGrowth { get; init; }

    public long? Following { get; init; }

    /// <summary>Peers known to follow it; null where that is not known of any peer.</summary>
    public int? PeerFollowers { get; init; }

    /// <summary>So many with those of which it is not known.</summary>
    public int? PeerFollowersHigh { get; init; }

    /// <summary>Peers that it is known to follow; null where that is not known of any peer.</summary>
    public int? PeerFollowing { get; init; }

    /// <summary>So many with those of which it is not known.</summary>
    public int? PeerFollowingHigh { get; init; }

    /// <summary>Peers known to be mutual with it; null where that is not known of any peer.</summary>
    public int? MutualFollows { get; init; }

    public int? MutualFollowsLow { get; init; }

    public int? MutualFollowsHigh { get; init; }

    public int? Peers { get; init; }

    public static ReachAnswer Of(ReachPoint point) => new()
    {
        At = point.At, Followers = point.Followers, FollowerGrowth = point.FollowerGrowth is { } growth ? Math.Round(growth, 4) : null,
        Following = point.Following, PeerFollowers = point.Ties?.Followers.Value, PeerFollowersHigh = HighOf(point.Ties?.Followers),
        PeerFollowing = point.Ties?.Following.Value, PeerFollowingHigh = HighOf(point.Ties?.Following), MutualFollows = point.Ties?.Mutual.Value,
        MutualFollowsLow = point.Ties?.Mutual.Value, MutualFollowsHigh = HighOf(point.Ties?.Mutual), Peers = point.Peers,
    };

    private static int? HighOf(KnownCount? count) => count?.Value is null ? null : count.Most;
}
