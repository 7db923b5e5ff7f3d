namespace Twiplomacy.Graph;

/// <summary>Which graph a measure is computed from.</summary>
public enum NeededGraph
{
    /// <summary>The rows of followers and how many each vertex follows; the other direction need not be laid out.</summary>
    Followers,

    /// <summary>The directed graph of follows.</summary>
    Follows,

    /// <summary>The undirected graph of mutual follows.</summary>
    Mutual,
}

/// <summary>A measure of place in a network: its id, the graph it needs, and its score.</summary>
public sealed record GraphMeasure(string Id, NeededGraph Needs, Func<MeasuredGraph, GraphScores> Score)
{
    /// <summary>False for numbers that name a part of the network, and for what editions work out only when asked: nobody is ranked by them.</summary>
    public bool Ranks { get; init; } = true;
}

/// <summary>The measures of place in a network, for editions and for networks straight from files: a new one is a line here.</summary>
public static class GraphMeasures
{
    public static IReadOnlyList<GraphMeasure> All { get; } =
    [
        new("pagerank", NeededGraph.Followers, network => GraphScores.Of(network.PageRank().Scores)),
        new("betweenness", NeededGraph.Follows, network => GraphScores.Of(Betweenness.Of(network.Follows, network.Options))),
        new("harmonic_closeness", NeededGraph.Follows, network => GraphScores.Of(HarmonicCloseness.Of(network.Follows, network.Options))),
        new("eigenvector", NeededGraph.Mutual, network => GraphScores.Of(EigenvectorCentrality.Of(network.Mutual, null, network.Options).Scores)),
        new("core_number", NeededGraph.Mutual, network => GraphScores.Of(CoreNumbers.Of(network.Mutual, network.Options))),
        new("clustering", NeededGraph.Mutual, network => GraphScores.Of(Triangles.Of(network.Mutual, network.Options).Local)),
        // The number of the part of the network that follows join, whatever their direction; 1 is the largest.
        new("component", NeededGraph.Follows,
            network => GraphScores.Of(ComponentLabels.Weak(network.Follows, network.Options).NumbersBySize())) { Ranks = false },
        // The number of the group in which everybody reaches everybody along follows; 1 is the largest.
        new("strong_component", NeededGraph.Follows,
            network => GraphScores.Of(ComponentLabels.Strong(network.Follows, network.Options).NumbersBySize())) { Ranks = false },
        new("constraint", NeededGraph.Follows, network => GraphScores.Of(network.HolesInFollows.Constraint)) { Ranks = false },
        new("effective_size", NeededGraph.Follows, network => GraphScores.Of(network.HolesInFollows.EffectiveSize)) { Ranks = false },
        new("constraint_mutual", NeededGraph.Mutual, network => GraphScores.Of(network.HolesInMutual.Constraint)) { Ranks = false },
        new("effective_size_mutual", NeededGraph.Mutual, network => GraphScores.Of(network.HolesInMutual.EffectiveSize)) { Ranks = false },
    ];

    /// <summary>Null if there is no such measure.</summary>
    public static GraphMeasure? Find(string id) => All.FirstOrDefault(measure => measure.Id == id);
}
