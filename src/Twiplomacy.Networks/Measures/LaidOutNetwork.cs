using Twiplomacy.Core.Rankings;
using Twiplomacy.Graph;
using Twiplomacy.Networks.Reading;
using Twiplomacy.Networks.Vertices;

namespace Twiplomacy.Networks.Measures;

/// <summary>The network's rows in hub order, each part laid out when it is first needed.</summary>
internal sealed class LaidOutNetwork
{
    private readonly TieReading _reading;
    private readonly GraphOptions _options;
    private readonly bool _graphNeeded;
    private readonly Lazy<CompressedArcs> _followers;
    private readonly Lazy<DirectedGraph> _graph;
    private readonly Lazy<UndirectedGraph> _mutual;

    /// <param name="graphNeeded">Whether <see cref="Graph"/> will be asked for after the followers alone.</param>
    public LaidOutNetwork(TieReading reading, HubOrder order, bool graphNeeded, CancellationToken cancellation)
    {
        _reading = reading;
        _graphNeeded = graphNeeded;
        _options = new GraphOptions { Threads = reading.Workers, Cancellation = cancellation };
        Order = order;
        _followers = new Lazy<CompressedArcs>(() => Build(order.Followers(), byTarget: true, keepBuckets: _graphNeeded));
        _graph = new Lazy<DirectedGraph>(LayOut);
        _mutual = new Lazy<UndirectedGraph>(() => Graph.Mutual(_options));
    }

    public HubOrder Order { get; }

    public DirectedGraph Graph => _graph.Value;

    /// <summary>The measure's values by vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The measure is not one of rows or graphs.</exception>
    public MeasureColumn Measure(string measure) => measure switch
    {
        NetworkMeasure.PageRank => Column(measure, Twiplomacy.Graph.PageRank.Of(
            new CompressedRows(_followers.Value.Offsets, _followers.Value.Ends), Order.Following(), new PageRankSettings { MixesSteps = true }, _options).Scores),
        NetworkMeasure.Betweenness => Column(measure, Betweenness.Of(Graph, _options)),
        NetworkMeasure.HarmonicCloseness => Column(measure, HarmonicCloseness.Of(Graph, _options)),
        NetworkMeasure.Eigenvector => Column(measure, EigenvectorCentrality.Of(_mutual.Value, null, _options).Scores),
        NetworkMeasure.CoreNumber => Column(measure, CoreNumbers.Of(_mutual.Value, _options)),
        NetworkMeasure.Clustering => Column(measure, Triangles.Of(_mutual.Value, _options).Local),
        NetworkMeasure.Component => Column(measure, NumbersBySize(ComponentLabels.Weak(Graph, _options))),
        NetworkMeasure.StrongComponent => Column(measure, NumbersBySize(ComponentLabels.Strong(Graph, _options))),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure."),
    };

    private MeasureColumn Column(string measure, IReadOnlyList<double> places) =>
        new(measure, Array.ConvertAll(Order.Numbers, place => SignificantDigits.Round(places[place])));

    private MeasureColumn Column(string measure, IReadOnlyList<int> places) => new(measure, Array.ConvertAll(Order.Numbers, place => places[place]));

    // From 1, the largest first; of equals the one whose first account stands first in hub order.
    private static int[] NumbersBySize(ComponentLabels components)
    {
        var numbers = new int[components.Count];
        foreach (var (place, label) in Enumerable.Range(0, components.Count).OrderByDescending(label => components.Sizes[label]).Index()) numbers[label] = place + 1;
        return [.. components.Labels.Select(label => numbers[label])];
    }

    private DirectedGraph LayOut()
    {
        var followers = _followers.Value;
        var following = Build(Order.Following(), byTarget: false, keepBuckets: false);
        return DirectedGraph.FromCompressedRows(following.Offsets, following.Ends, followers.Offsets, followers.Ends, _options);
    }

    private CompressedArcs Build(int[] degrees, bool byTarget, bool keepBuckets) =>
        CompressedArcs.Build(_reading.Buckets, _reading.Pools, 1 << _reading.BucketBits, degrees, Order.Numbers, byTarget, keepBuckets);
}
