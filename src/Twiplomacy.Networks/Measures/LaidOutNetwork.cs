using Twiplomacy.Core.Rankings;
using Twiplomacy.Graph;
using Twiplomacy.Networks.Reading;
using Twiplomacy.Networks.Vertices;

namespace Twiplomacy.Networks.Measures;

/// <summary>The network's rows in hub order, each part laid out when it is first needed.</summary>
internal sealed class LaidOutNetwork
{
    private readonly TieReading _reading;
    private readonly Lazy<CompressedArcs> _followers;
    private readonly MeasuredGraph _measured;

    /// <param name="graphNeeded">Whether <see cref="Graph"/> will be asked for after the followers alone.</param>
    public LaidOutNetwork(TieReading reading, HubOrder order, bool graphNeeded, CancellationToken cancellation)
    {
        _reading = reading;
        Order = order;
        _followers = new Lazy<CompressedArcs>(() => Build(order.Followers(), byTarget: true, keepBuckets: graphNeeded));
        var options = new GraphOptions { Threads = reading.Workers, Cancellation = cancellation };
        _measured = new MeasuredGraph(() => (_followers.Value.Rows, order.Following()), () => LayOut(options), options) { MixesSteps = true };
    }

    public HubOrder Order { get; }

    public DirectedGraph Graph => _measured.Follows;

    /// <summary>The measure's values by vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The measure is not one of <see cref="GraphMeasures"/>.</exception>
    public MeasureColumn Measure(string measure)
    {
        if (GraphMeasures.Find(measure) is not { } found) throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure.");
        var scores = found.Score(_measured);
        return scores.Counts is { } counts
            ? new MeasureColumn(measure, Array.ConvertAll(Order.Numbers, place => counts[place]))
            : new MeasureColumn(measure, Array.ConvertAll(Order.Numbers, place => SignificantDigits.Round(scores[place])));
    }

    private DirectedGraph LayOut(GraphOptions options)
    {
        var followers = _followers.Value;
        var following = Build(Order.Following(), byTarget: false, keepBuckets: false);
        return DirectedGraph.FromCompressedRows(following.Offsets, following.Ends, followers.Offsets, followers.Ends, options);
    }

    private CompressedArcs Build(int[] degrees, bool byTarget, bool keepBuckets) =>
        CompressedArcs.Build(_reading.Buckets, _reading.Pools, 1 << _reading.BucketBits, degrees, Order.Numbers, byTarget, keepBuckets);
}
