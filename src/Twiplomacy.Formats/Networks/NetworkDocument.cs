namespace Twiplomacy.Formats.Networks;

/// <summary>
/// A network on its way into a file. Nodes and edges are read once, as they are written, so that a network of any
/// size needs no copy; every edge's ends must be among the nodes.
/// </summary>
/// <param name="Title">What the network is, for the file's description.</param>
/// <param name="IsDirected">Whether an edge leads from its source to its target only.</param>
/// <param name="IsWeighted">Whether every edge carries a weight.</param>
public sealed record NetworkDocument(
    string Title, bool IsDirected, bool IsWeighted,
    IReadOnlyList<NetworkAttribute> NodeAttributes, IReadOnlyList<NetworkAttribute> EdgeAttributes,
    IEnumerable<NetworkNode> Nodes, IEnumerable<NetworkEdge> Edges)
{
    /// <summary>The time that a network with a history covers: its nodes and edges carry spells. Only GEXF can say so.</summary>
    public Spell? Span { get; init; }

    /// <summary>Properties of nodes that change over time; their ids differ from those of <see cref="NodeAttributes"/>.</summary>
    public IReadOnlyList<NetworkAttribute> TimedAttributes { get; init; } = [];

    /// <summary>Whether nodes have positions, if perhaps not all of them.</summary>
    public bool HasPositions { get; init; }
}

/// <summary>Days during which something was there; both ends belong to it.</summary>
public readonly record struct Spell(DateOnly From, DateOnly To);

/// <summary>What a property that changes over time was during a spell.</summary>
/// <param name="Attribute">The id of one of <see cref="NetworkDocument.TimedAttributes"/>.</param>
public readonly record struct TimedValue(string Attribute, object Value, Spell During);

/// <summary>A named property that nodes or edges carry; <paramref name="Id"/> is unique among them.</summary>
public sealed record NetworkAttribute(string Id, NetworkValueType Type);

/// <summary>What the values of an attribute are.</summary>
public enum NetworkValueType
{
    /// <summary><see cref="long"/> or <see cref="int"/>.</summary>
    Integer,

    /// <summary><see cref="double"/>; one that is not finite is written as absent.</summary>
    Real,

    /// <summary><see cref="string"/>.</summary>
    Text,

    /// <summary><see cref="bool"/>.</summary>
    Flag,
}

/// <summary>A node; values stand in the order of the attributes, null where there is none.</summary>
public sealed record NetworkNode(string Id, string Label, IReadOnlyList<object?> Values)
{
    /// <summary>When the node was there, in order and apart from each other; empty in a network without a history.</summary>
    public IReadOnlyList<Spell> Spells { get; init; } = [];

    public IReadOnlyList<TimedValue> TimedValues { get; init; } = [];

    public NetworkPosition? Position { get; init; }
}

/// <summary>An edge between two node ids; values stand in the order of the attributes.</summary>
public readonly record struct NetworkEdge(string Source, string Target, double Weight, IReadOnlyList<object?> Values)
{
    /// <summary>When the edge was there, as with nodes; null in a network without a history.</summary>
    public IReadOnlyList<Spell>? Spells { get; init; }
}

/// <summary>The files a network can be written as.</summary>
public enum NetworkFormat
{
    /// <summary>Edges as <c>source,target</c>, the weight if there is one, and the edge attributes.</summary>
    Csv,

    /// <summary>GEXF 1.2, for Gephi, Gephi Lite and NetworkX; with positions.</summary>
    Gexf,

    /// <summary>GraphML, for igraph, NetworkX, Gephi, yEd and others; with positions.</summary>
    GraphMl,

    /// <summary>One object with <c>nodes</c> and <c>edges</c>.</summary>
    Json,

    /// <summary>Pajek's <c>.net</c>: vertices by number, label and position, then arcs or edges.</summary>
    Pajek,

    /// <summary>Nodes as <c>id,label</c> and the node attributes.</summary>
    NodeCsv,

    /// <summary>Edges under the headings that Gephi's spreadsheet import knows.</summary>
    GephiEdges,

    /// <summary>Nodes under the headings that Gephi's spreadsheet import knows.</summary>
    GephiNodes,
}
