using System.Numerics;
using Twiplomacy.Analytics.Network.Arcs;
using Twiplomacy.Analytics.Network.Memory;
using Twiplomacy.Analytics.Network.Vertices;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;

namespace Twiplomacy.Analytics.Network.Reading;

/// <summary>Reads files one after the other, each by all workers, into one table of ids and one set of arcs.</summary>
internal sealed class TieReading : IDisposable
{
    /// <summary>Bytes of a usual row; only sizes of tables are guessed from it.</summary>
    private const int UsualRow = 20;

    /// <summary>Arcs in one bucket: its hash table then takes a few hundred kilobytes.</summary>
    private const int UsualBucket = 16 << 10;

    private const int MostBucketBits = 12;
    private const int WorthAnotherWorker = 512 << 10;

    private readonly CancellationToken _cancellation;
    private readonly List<NetworkFileReport> _files = [];
    private long _selfLoops;
    private bool _taken;

    public TieReading(IReadOnlyList<string> paths, int workers, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        var bytes = 0L;
        foreach (var path in paths) bytes += GuessBytes(path);
        Workers = (int)Math.Clamp(bytes / WorthAnotherWorker + 1, 1, Math.Min(workers, Crew.MaximumWorkers));
        var rows = bytes / UsualRow;
        BucketBits = Math.Clamp(BitOperations.Log2((ulong)Math.Max(1, rows / UsualBucket)) + 1, 1, MostBucketBits);
        Table = new VertexTable(rows / 32, Workers);
        Pools = new ChunkPool[Workers];
        Buckets = new PairBuckets[Workers];
        for (var i = 0; i < Workers; i++) Buckets[i] = new PairBuckets(1 << BucketBits, Pools[i] = new ChunkPool());
        foreach (var path in paths) ReadFile(path);
        foreach (var bucket in Buckets) ArcsWithRepeats += bucket.Finish();
    }

    public int Workers { get; }

    public int BucketBits { get; }

    public VertexTable Table { get; }

    public ChunkPool[] Pools { get; }

    public PairBuckets[] Buckets { get; }

    /// <summary>Arcs that were read, repeats included.</summary>
    public long ArcsWithRepeats { get; private set; }

    public NetworkReport Report(TieCount counted, int accounts) => new(
        accounts, _files.Sum(file => file.Rows), counted.Arcs, counted.MutualPairs, _selfLoops,
        ArcsWithRepeats - counted.Arcs, _files.Sum(file => file.UnreadableRows), _files);

    public IReadOnlyList<NetworkFileReport> Files => _files;

    public void Dispose()
    {
        if (_taken) return;
        _taken = true;
        Table.Dispose();
        foreach (var bucket in Buckets) bucket.Dispose();
        foreach (var pool in Pools) pool.Dispose();
    }

    private static long GuessBytes(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists) return 0;
        // A link's own length is that of its text.
        file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return file.Extension.Equals(".gz", StringComparison.OrdinalIgnoreCase) ? file.Length * 4 : file.Length;
    }

    private void ReadFile(string path)
    {
        try
        {
            _files.Add(Directory.Exists(path) ? ReadExport(path) ?? Refused(path, "the folder holds no lists of follows")
                : KnownShapes.ReasonOf(path) is { } known ? Refused(path, known) : ReadText(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or ExportRefusedException)
        {
            _files.Add(Refused(path, exception.Message));
        }
    }

    private NetworkFileReport ReadText(string path)
    {
        EdgeListFinding finding;
        using (var input = TextInput.Open(path))
        {
            finding = EdgeListSniffer.Examine(input.Sample.Span, input.IsWhole);
            if (finding.Layout is not null) return ReadEdges(path, input, finding, finding.Layout);
        }
        return ReadExport(path) ?? Refused(path, $"line {finding.Line}: {finding.Refusal}");
    }

    private NetworkFileReport? ReadExport(string path)
    {
        using var reader = new ExportTieReader(Table, Buckets[0], BucketBits);
        var report = reader.Read(path, _cancellation);
        _selfLoops += reader.SelfLoops;
        return report;
    }

    private static NetworkFileReport Refused(string path, string refusal) => new(path, 0, 0, [], [], refusal);

    private NetworkFileReport ReadEdges(string path, TextInput input, EdgeListFinding finding, EdgeListLayout layout)
    {
        var reader = new RowBlockReader(input.Rest, input.Sample.Span[finding.Offset..]);
        var parsers = Buckets.Select((buckets, worker) => new EdgeRowParser(Table, buckets, BucketBits, worker, layout)).ToArray();
        try
        {
            Crew.Run(Workers, worker => ReadBlocks(reader, parsers[worker]));
        }
        catch (InvalidDataException exception)
        {
            var line = finding.Line + parsers.Sum(parser => parser.Tally.Lines);
            throw new NetworkInputException($"{path}: line {line}: the file is damaged or cut off here: {exception.Message}", exception);
        }
        finally
        {
            foreach (var parser in parsers) parser.Dispose();
        }
        var tallies = parsers.Select(parser => parser.Tally).ToList();
        _selfLoops += tallies.Sum(tally => tally.SelfLoops);
        return new NetworkFileReport(path, tallies.Sum(tally => tally.Rows), tallies.Sum(tally => tally.Faults),
            RowTally.NameFaults(tallies, finding.Line - 1), Remarks(input, finding, reader), null);
    }

    private void ReadBlocks(RowBlockReader reader, EdgeRowParser parser)
    {
        using var block = new RowBlock();
        while (reader.TryRead(block))
        {
            _cancellation.ThrowIfCancellationRequested();
            parser.Parse(block);
        }
    }

    private static string[] Remarks(TextInput input, EdgeListFinding finding, RowBlockReader reader)
    {
        var cut = reader.LastRowUnterminated ? "the last row has no line end: if the file was cut off, its last tie may be wrong" : null;
        return [.. new[] { input.Remark, finding.Remark, cut }.OfType<string>()];
    }
}
