using System.Numerics;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Graph;
using Twiplomacy.Networks.Vertices;

namespace Twiplomacy.Networks.Reading;

/// <summary>Reads files one after the other, each by all workers, into one table of ids and one set of arcs.</summary>
internal sealed class TieReading : IDisposable
{
    /// <summary>Bytes of a usual row; only sizes of tables are guessed from it.</summary>
    private const int UsualRow = 20;

    /// <summary>Arcs in one bucket: its hash table then takes a few hundred kilobytes.</summary>
    private const int UsualBucket = 16 << 10;

    private const int MostBucketBits = 12;
    private const int WorthAnotherWorker = 512 << 10;

    private readonly ImportDeclaration _declaration;
    private readonly CancellationToken _cancellation;
    private readonly List<NetworkFileReport> _files = [];
    private readonly Dictionary<int, string> _labels = [];
    private bool _areHandles = true;
    private long _selfLoops;
    private bool _taken;

    public TieReading(IReadOnlyList<string> paths, ImportDeclaration declaration, int workers, CancellationToken cancellation)
    {
        (_declaration, _cancellation) = (declaration, cancellation);
        var bytes = 0L;
        foreach (var path in paths) bytes += GuessBytes(path);
        Workers = (int)Math.Clamp(bytes / WorthAnotherWorker + 1, 1, Math.Min(workers, WorkerPool.MaximumWorkers));
        var rows = bytes / UsualRow;
        BucketBits = Math.Clamp(BitOperations.Log2((ulong)Math.Max(1, rows / UsualBucket)) + 1, 1, MostBucketBits);
        Table = new VertexTable(rows / 32, Workers);
        Pools = new ChunkPool[Workers];
        Buckets = new PairBuckets[Workers];
        for (var i = 0; i < Workers; i++) Buckets[i] = new PairBuckets(1 << BucketBits, Pools[i] = new ChunkPool());
        foreach (var path in paths) ReadFile(path);
        foreach (var bucket in Buckets) ArcsWithRepeats += bucket.Finish();
        (Ids, Labels) = (Table.TakeIds(), _labels);
        if (Table.HasSpellings) JoinSpellings();
    }

    public int Workers { get; }

    public int BucketBits { get; }

    public VertexTable Table { get; }

    /// <summary>The ids by vertex; whoever takes them disposes of them.</summary>
    public VertexIds Ids { get; private set; }

    /// <summary>What the files write beside some vertices.</summary>
    public IReadOnlyDictionary<int, string> Labels { get; private set; }

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
        var file = new FileReading(path);
        try
        {
            using var pipe = KeptPipe.Of(path);
            if (pipe is not null) file = new FileReading(path) { Kept = pipe.Path };
            _files.Add(ReadExport(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or ExportRefusedException)
        {
            _files.Add(file.Refused(SaidException.SaidBy(exception)));
        }
        _areHandles &= file.AreHandles || !file.HasRead;
    }

    /// <summary>The file is what an import would take it for; it is read here, where vertices are names and no accounts.</summary>
    private NetworkFileReport ReadExport(FileReading file)
    {
        using var package = ExportPackages.Open(file.Kept);
        var plan = ExportReading.Plan(package, _declaration, forVertices: true);
        var lacking = plan.Units.Where(unit => FileReading.Needed(unit).Any()).ToList();
        var readable = plan.Units.Except(lacking).ToList();
        foreach (var unit in readable)
            if (ExportReading.Dialect(unit, _declaration) is { } dialect) ReadEdges(file, unit, dialect);
        ReadRecords(file, plan, [.. readable.Where(unit => ExportReading.Dialect(unit, _declaration) is null)]);
        if (!file.HasRead) return file.Refused(plan, lacking);
        foreach (var unit in lacking) file.Remark(NetworkMessages.LeftOut(unit.Files[0].Path, FileReading.Needed(unit)));
        return file.Report();
    }

    private void ReadRecords(FileReading file, ExportPlan plan, List<ExportUnit> units)
    {
        using var names = new VertexNames(Table);
        var sink = new TieSink(Buckets[0], BucketBits);
        Table.Enter();
        try
        {
            foreach (var unit in units)
                if (ExportReading.Vertices(unit) is { } items) new NetworkTieReader(names, sink, _labels, _declaration).Read(items, file, _cancellation);
            var others = units.Where(unit => ExportReading.Vertices(unit) is null).ToList();
            if (others.Count > 0) new ExportTieReader(names, sink).Read(ExportReading.Read(plan with { Units = others }, _declaration, _cancellation), file);
        }
        finally
        {
            Table.Leave();
            _selfLoops += sink.SelfLoops;
        }
    }

    private void ReadEdges(FileReading file, ExportUnit unit, EdgeListDialect dialect)
    {
        using var text = EdgeSample.Of(unit.Files[0].Open());
        var (layout, line, offset) = EdgeListLayout.At(dialect, text.Head.Span);
        var reader = new RowBlockReader(text.Rest, text.Head.Span[offset..]);
        var parsers = Buckets.Select((buckets, worker) => new EdgeRowParser(Table, buckets, BucketBits, worker, layout)).ToArray();
        try
        {
            WorkerPool.Run(Workers, worker => ReadBlocks(reader, parsers[worker]));
        }
        catch (ExportRefusedException exception)
        {
            // Part of its rows is in already: an answer without the rest would be none.
            throw new NetworkInputException([FileMessages.OfFile(file.Path, exception.Said)], exception);
        }
        catch (InvalidDataException exception)
        {
            var at = line + parsers.Sum(parser => parser.Tally.Lines);
            throw new NetworkInputException([NetworkMessages.DamagedAt(file.Path, at, exception.Message)], exception);
        }
        finally
        {
            foreach (var parser in parsers) parser.Dispose();
        }
        var tallies = parsers.Select(parser => parser.Tally).ToList();
        Count(file, dialect, tallies, line - 1);
        foreach (var remark in (Message?[])[text.Remark, dialect.Remark, Cut(reader), .. Passed(tallies)]) file.Remark(remark);
    }

    private void Count(FileReading file, EdgeListDialect dialect, List<RowTally> tallies, long linesBefore)
    {
        file.HasRead = true;
        file.AreHandles &= dialect.AreHandles || IsOfIds(dialect);
        file.Rows += tallies.Sum(tally => tally.Rows);
        file.AddFaults(tallies.Sum(tally => tally.Faults), RowTally.NameFaults(tallies, linesBefore));
        _selfLoops += tallies.Sum(tally => tally.SelfLoops);
    }

    private static bool IsOfIds(EdgeListDialect dialect) =>
        dialect is { SourceKind: ProfileKeyKind.Id, TargetKind: ProfileKeyKind.Id };

    private static Message? Cut(RowBlockReader reader) => reader.LastRowUnterminated ? NetworkMessages.LastLineOpen : null;

    private static IEnumerable<Message> Passed(List<RowTally> tallies)
    {
        if (tallies.Sum(tally => tally.Headers) is var headers and > 0) yield return ListMessages.HeaderRepeated(headers);
        if (tallies.Sum(tally => tally.Weightless) is var weightless and > 0) yield return EdgeListMessages.Weightless(weightless);
        if (tallies.Sum(tally => tally.Mentions) is var mentions and > 0) yield return NetworkMessages.MentionsLeftOut(mentions);
    }

    /// <summary>Handles are one account in every spelling; other names are told apart, and that they nearly agree is said.</summary>
    private void JoinSpellings()
    {
        var spellings = Spellings.Of(Ids);
        // Hashes may be equal by chance.
        if (spellings.Kept.Length == Ids.Count) return;
        if (!_areHandles)
        {
            _files[0] = _files[0] with { Remarks = [.. _files[0].Remarks, NetworkMessages.SpellingsKeptApart(Ids.Count - spellings.Kept.Length)] };
            return;
        }
        Ids = Ids.Renumbered(spellings.Numbers, spellings.Kept);
        Labels = _labels.GroupBy(label => spellings.Numbers[label.Key]).ToDictionary(group => group.Key, group => group.Min(label => label.Value)!);
        ArcsWithRepeats = 0;
        for (var worker = 0; worker < Buckets.Length; worker++)
        {
            Buckets[worker] = Buckets[worker].Renumbered(spellings.Numbers, BucketBits, out var loops, out var pairs);
            (_selfLoops, ArcsWithRepeats) = (_selfLoops + loops, ArcsWithRepeats + pairs);
        }
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
}
