using Twiplomacy.Graph;

namespace Twiplomacy.Networks.Measures;

/// <summary>
/// The measures that need ties only, by the ids of the contract: counts of ties and <see cref="GraphMeasures"/>. All accounts
/// of the network are peers.
/// </summary>
public static class NetworkMeasure
{
    private static readonly (string Id, Func<VertexTies, int> Count)[] Counts =
    [
        ("mutual_follows", ties => ties.Mutual),
        ("peer_followers", ties => ties.Followers),
        ("peer_following", ties => ties.Following),
        ("unilateral_followers", ties => ties.Followers - ties.Mutual),
        ("unilateral_following", ties => ties.Following - ties.Mutual),
    ];

    /// <summary>What is computed unless told otherwise.</summary>
    public static IReadOnlyList<string> Default { get; } = ["mutual_follows", "peer_followers", "pagerank"];

    /// <summary>All that can be asked for.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Counts.Select(count => count.Id), .. GraphMeasures.All.Select(measure => measure.Id)];

    /// <summary>What the measure counts of a vertex's ties; null if it is no count.</summary>
    internal static Func<VertexTies, int>? CountOf(string measure) => Array.Find(Counts, count => count.Id == measure).Count;

    /// <summary>Whether the whole graph has to be laid out; counts and PageRank need less.</summary>
    internal static bool NeedsGraph(string measure) => GraphMeasures.Find(measure) is { Needs: not NeededGraph.Followers };
}
