namespace Twiplomacy.Server.Web.Networks;

/// <summary>What a network looks like as JSON.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Directed">Whether an edge leads from its source to its target only; a mutual tie is one undirected edge.</param>
/// <param name="Multigraph">Never: two accounts have one edge, or one each way.</param>
/// <param name="Graph">Empty: the member that NetworkX wants for attributes of a whole graph.</param>
/// <param name="Nodes">The accounts; those without a tie are among them.</param>
/// <param name="Edges">The ties, by the ids of accounts.</param>
public sealed record NetworkEnvelope(
    string Title, bool Directed, bool Multigraph, IReadOnlyDictionary<string, string> Graph, IReadOnlyList<NetworkNodeAnswer> Nodes,
    IReadOnlyList<NetworkEdgeAnswer> Edges);
