namespace Twiplomacy.Analytics.Network.Measures;

/// <summary>The measures that need ties only, by the ids of the contract; all accounts of the network are peers.</summary>
public static class NetworkMeasure
{
    public const string MutualFollows = "mutual_follows";
    public const string PeerFollowers = "peer_followers";
    public const string PeerFollowing = "peer_following";
    public const string UnilateralFollowers = "unilateral_followers";
    public const string UnilateralFollowing = "unilateral_following";
    public const string PageRank = "pagerank";

    /// <summary>What is computed unless told otherwise.</summary>
    public static IReadOnlyList<string> Default { get; } = [MutualFollows, PeerFollowers, PageRank];

    /// <summary>All that can be asked for.</summary>
    public static IReadOnlyList<string> All { get; } =
        [MutualFollows, PeerFollowers, PeerFollowing, UnilateralFollowers, UnilateralFollowing, PageRank];
}
