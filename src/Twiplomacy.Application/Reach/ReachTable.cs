using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Reach;

/// <summary>The columns of what an account reached over time.</summary>
public static class ReachTable
{
    public static Table<ReachAnswer> Table { get; } = new(
        "reach",
        new("at", Instant, row => row.At),
        new("followers", Integer, row => row.Followers),
        new("follower_growth", Number, row => row.FollowerGrowth),
        new("following", Integer, row => row.Following),
        new("peer_followers", Integer, row => row.PeerFollowers),
        new("peer_following", Integer, row => row.PeerFollowing),
        new("mutual_follows", Integer, row => row.MutualFollows),
        new("mutual_follows_low", Integer, row => row.MutualFollowsLow),
        new("mutual_follows_high", Integer, row => row.MutualFollowsHigh),
        new("peers", Integer, row => row.Peers),
        new("peer_followers_high", Integer, row => row.PeerFollowersHigh),
        new("peer_following_high", Integer, row => row.PeerFollowingHigh));
}
