using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Networks;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Graph;
using Twiplomacy.Networks.Measures;
using Twiplomacy.Networks.Output;
using Twiplomacy.Networks.Reading;
using Twiplomacy.Networks.Vertices;

namespace Twiplomacy.Networks;

/// <summary>
/// A network straight from edge lists, with no database: read, measured, written. Ids are compared byte by byte as the
/// files spell them, without surrounding quotes and blanks; handles also without case and <c>@</c>. The answer is the same
/// whatever the number of workers.
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
        _ids = reading.Ids;
        _ties = TieCount.Over(reading.Buckets, reading.BucketBits, _ids.Count, _workers);
        Report = reading.Report(_ties, _ids.Count);
    }

    public NetworkReport Report { get; }

    /// <summary>Reads the files into one network.</summary>
    /// <param name="workers">Threads, at least 1; small files use fewer.</param>
    /// <exception cref="NetworkInputException">No file could be read, or one broke off.</exception>
    public static NetworkAnalysis Read(IReadOnlyList<string> files, int workers, CancellationToken cancellation) =>
        Read(files, new ImportDeclaration(), workers, cancellation);

    /// <summary>The same with what the files do not say, such as which columns are the accounts.</summary>
    public static NetworkAnalysis Read(IReadOnlyList<string> files, ImportDeclaration declaration, int workers, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        ArgumentOutOfRangeException.ThrowIfZero(files.Count);
        var reading = new TieReading(files, declaration, workers, cancellation);
        if (reading.Files.Any(file => file.Rows > 0) || reading.Ids.Count > 0) return new NetworkAnalysis(reading, cancellation);
        var reasons = reading.Files.Select(file => FileMessages.OfFile(file.Path, NothingRead(file))).ToList();
        reading.Ids.Dispose();
        reading.Dispose();
        throw new NetworkInputException(reasons);
    }

    /// <summary>
    /// Computes the measures and writes them: as CSV a table of <c>id</c> and one column for each measure, by the first
    /// of them, falling, then by id; as a network file the accounts in that order with their measures, and the ties.
    /// </summary>
    /// <param name="measures">At least one of <see cref="NetworkMeasure.All"/>.</param>
    /// <param name="idsAsText">Ids of digits stand in the CSV so that a spreadsheet keeps every digit.</param>
    public async Task WriteAsync(IReadOnlyList<string> measures, NetworkFormat format, Stream output, bool idsAsText = false)
    {
        if (measures.Count == 0) throw new ArgumentException("Choose at least one measure.", nameof(measures));
        var byId = VertexOrder.ById(_ids, _workers);
        var graphNeeded = format != NetworkFormat.Csv || measures.Any(NetworkMeasure.NeedsGraph);
        var network = new Lazy<LaidOutNetwork>(() => new(_reading, new HubOrder(_ties, byId), graphNeeded, _cancellation));
        var columns = measures.Select(measure => Measure(measure, network)).ToList();
        var order = VertexOrder.ByFalling(columns[0].SortKeys(), byId);
        if (format == NetworkFormat.Csv) new MeasureTable(_ids, columns, order, _workers, idsAsText).WriteCsv(output);
        else await NetworkWriter.WriteAsync(NetworkFile.Describe(_ids, _reading.Labels, columns, order, network.Value), format, output, _cancellation).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _ties.Dispose();
        _ids.Dispose();
        _reading.Dispose();
    }

    private static Message NothingRead(NetworkFileReport file) => file.Refusal
        ?? (file.Unreadable is [var first, ..] ? NetworkMessages.NoRowBut(first.Line, first.Reason) : NetworkMessages.NoRow);

    private MeasureColumn Measure(string measure, Lazy<LaidOutNetwork> network) =>
        NetworkMeasure.CountOf(measure) is { } value ? Count(measure, value) : network.Value.Measure(measure);

    private MeasureColumn Count(string measure, Func<VertexTies, int> value)
    {
        var counts = new int[_ids.Count];
        for (var i = 0; i < counts.Length; i++) counts[i] = value(_ties.Ties[i]);
        return new MeasureColumn(measure, counts);
    }
}
