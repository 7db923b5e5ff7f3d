namespace Twiplomacy.Networks.Measures;

/// <summary>The measures that need ties only, by the ids of the contract; all accounts of the network are peers.</summary>
public static class NetworkMeasure
{
    public const string MutualFollows = "mutual_follows";
    public const string PeerFollowers = "peer_followers";
    public const string PeerFollowing = "peer_following";
    public const string UnilateralFollowers = "unilateral_followers";
    public const string UnilateralFollowing = "unilateral_following";
    public const string PageRank = "pagerank";
    public const string Betweenness = "betweenness";
    public const string HarmonicCloseness = "harmonic_closeness";
    public const string Eigenvector = "eigenvector";
    public const string CoreNumber = "core_number";
    public const string Clustering = "clustering";

    /// <summary>The number of the part of the network that follows join, whatever their direction; 1 is the largest.</summary>
    public const string Component = "component";

    /// <summary>The number of the group in which everybody reaches everybody along follows; 1 is the largest.</summary>
    public const string StrongComponent = "strong_component";

    /// <summary>What is computed unless told otherwise.</summary>
    public static IReadOnlyList<string> Default { get; } = [MutualFollows, PeerFollowers, PageRank];

    /// <summary>All that can be asked for.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        MutualFollows, PeerFollowers, PeerFollowing, UnilateralFollowers, UnilateralFollowing,
        PageRank, Betweenness, HarmonicCloseness, Eigenvector, CoreNumber, Clustering,
        Component, StrongComponent,
    ];

    /// <summary>Whether the whole graph has to be laid out; counts and PageRank need less.</summary>
    internal static bool NeedsGraph(string measure) =>
        measure is Betweenness or HarmonicCloseness or Eigenvector or CoreNumber or Clustering or Component or StrongComponent;
}
