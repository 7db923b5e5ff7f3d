namespace Twiplomacy.Graph;

/// <summary>A network as its measures need it: each graph is laid out when a measure first asks for it.</summary>
public sealed class MeasuredGraph
{
    private readonly Lazy<(CompressedRows Followers, int[] Following)> _rows;
    private readonly Lazy<DirectedGraph> _follows;
    private readonly Lazy<UndirectedGraph> _mutual;
    private StructuralHoles? _holesInFollows, _holesInMutual;

    /// <summary>Over graphs that are there already.</summary>
    public MeasuredGraph(DirectedGraph follows, UndirectedGraph mutual, GraphOptions options)
    {
        Options = options;
        _rows = new(() => (follows.In, [.. Enumerable.Range(0, follows.VertexCount).Select(follows.OutDegree)]));
        _follows = new(follows);
        _mutual = new(mutual);
    }

    /// <summary>Over graphs that are laid out on the way.</summary>
    internal MeasuredGraph(Func<(CompressedRows Followers, int[] Following)> rows, Func<DirectedGraph> follows, GraphOptions options)
    {
        Options = options;
        _rows = new(rows);
        _follows = new(follows);
        _mutual = new(() => Follows.Mutual(options));
    }

    public GraphOptions Options { get; }

    /// <summary>PageRank in fewer iterations, with other last digits than editions publish; see <see cref="PageRankSettings.MixesSteps"/>.</summary>
    public bool MixesSteps { get; init; }

    public DirectedGraph Follows => _follows.Value;

    public UndirectedGraph Mutual => _mutual.Value;

    /// <summary>Constraint and effective size on follows, counted once for both.</summary>
    public StructuralHoles HolesInFollows => _holesInFollows ??= StructuralHoles.Of(Follows, Options);

    /// <summary>The same on mutual follows.</summary>
    public StructuralHoles HolesInMutual => _holesInMutual ??= StructuralHoles.Of(Mutual, Options);

    /// <summary>From the rows of followers alone.</summary>
    public PageRank PageRank() => Graph.PageRank.Of(_rows.Value.Followers, _rows.Value.Following, new PageRankSettings { MixesSteps = MixesSteps }, Options);
}
