using Twiplomacy.Analytics.Network.Arcs;
using Twiplomacy.Analytics.Network.Measures;
using Twiplomacy.Analytics.Network.Output;
using Twiplomacy.Analytics.Network.Reading;
using Twiplomacy.Analytics.Network.Vertices;

namespace Twiplomacy.Analytics.Network;

/// <summary>
/// A network straight from edge lists, with no database: read, measured, written. Ids are compared byte by byte as the
/// files spell them, without surrounding quotes and blanks. The answer is the same whatever the number of workers.
/// </summary>
public sealed class NetworkAnalysis : IDisposable
{
    private readonly TieReading _reading;
    private readonly VertexIds _ids;
    private readonly TieCount _ties;
    private readonly int _workers;
    private readonly CancellationToken _cancellation;

    private NetworkAnalysis(TieReading reading, CancellationToken cancellation)
    {
        _reading = reading;
        _cancellation = cancellation;
        _workers = reading.Workers;
        _ids = reading.Table.TakeIds();
        var arcs = reading.ArcsWithRepeats;
        _ties = TieCount.Over(reading.Buckets, reading.BucketBits, _ids.Count, _workers);
        Report = reading.Report(_ties, _ids.Count, arcs);
    }

    public NetworkReport Report { get; }

    /// <summary>Reads the files into one network.</summary>
    /// <param name="workers">Threads, at least 1; small files use fewer.</param>
    /// <exception cref="NetworkInputException">No file could be read, or one broke off.</exception>
    public static NetworkAnalysis Read(IReadOnlyList<string> files, int workers, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        ArgumentOutOfRangeException.ThrowIfZero(files.Count);
        var reading = new TieReading(files, workers, cancellation);
        if (reading.Files.Any(file => file.Rows > 0)) return new NetworkAnalysis(reading, cancellation);
        var reasons = reading.Files.Select(NothingRead);
        reading.Dispose();
        throw new NetworkInputException(string.Join(Environment.NewLine, reasons));
    }

    /// <summary>Computes the measures and writes <c>id</c> and one column for each, as CSV.</summary>
    public void WriteCsv(IReadOnlyList<string> measures, Stream output)
    {
        var byId = VertexOrder.ById(_ids, _workers);
        var columns = Measure(measures, byId);
        var order = VertexOrder.ByFalling(columns[0].SortKeys(), byId);
        new MeasureTable(_ids, columns, order, _workers).WriteCsv(output);
    }

    public void Dispose()
    {
        _ties.Dispose();
        _ids.Dispose();
        _reading.Dispose();
    }

    private static string NothingRead(NetworkFileReport file) => file.Refusal is not null
        ? $"{file.Path}: {file.Refusal}"
        : $"{file.Path}: no row could be read{string.Concat(file.Unreadable.Take(1).Select(row => $"; line {row.Line}: {row.Reason}"))}";

    private List<MeasureColumn> Measure(IReadOnlyList<string> measures, int[] byId) =>
        [.. measures.Select(measure => measure switch
        {
            NetworkMeasure.MutualFollows => Count(measure, ties => ties.Mutual),
            NetworkMeasure.PeerFollowers => Count(measure, ties => ties.Followers),
            NetworkMeasure.PeerFollowing => Count(measure, ties => ties.Following),
            NetworkMeasure.UnilateralFollowers => Count(measure, ties => ties.Followers - ties.Mutual),
            NetworkMeasure.UnilateralFollowing => Count(measure, ties => ties.Following - ties.Mutual),
            NetworkMeasure.PageRank => PageRank(byId),
            _ => throw new ArgumentOutOfRangeException(nameof(measures), measure, "No such measure."),
        })];

    private MeasureColumn Count(string measure, Func<VertexTies, int> value)
    {
        var counts = new int[_ids.Count];
        for (var i = 0; i < counts.Length; i++) counts[i] = value(_ties.Ties[i]);
        return new MeasureColumn(measure, counts);
    }

    private MeasureColumn PageRank(int[] byId)
    {
        // Hubs first: most arcs then end in few cache lines. Ties by id, so that sums run in an order of the network's own.
        var following = Count(NetworkMeasure.PeerFollowing, ties => ties.Following);
        var hubsFirst = VertexOrder.ByFalling(following.SortKeys(), byId);
        var renumbered = new int[hubsFirst.Length];
        for (var i = 0; i < hubsFirst.Length; i++) renumbered[hubsFirst[i]] = i;
        var followerCounts = Array.ConvertAll(hubsFirst, vertex => _ties.Ties[vertex].Followers);
        var followingCounts = Array.ConvertAll(hubsFirst, vertex => _ties.Ties[vertex].Following);
        var rows = CompressedArcs.Build(
            _reading.Buckets, _reading.Pools, 1 << _reading.BucketBits, followerCounts, renumbered, byTarget: true, keepBuckets: false);
        var ranks = RowPageRank.Compute(rows.Offsets, rows.Ends, followingCounts, _workers, _cancellation);
        return new MeasureColumn(NetworkMeasure.PageRank, Array.ConvertAll(renumbered, position => ranks[position]));
    }
}
