using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Twiplomacy.Analytics.Network.Arcs;
using Twiplomacy.Analytics.Network.Memory;
using Twiplomacy.Analytics.Network.Vertices;

namespace Twiplomacy.Analytics.Network.Reading;

/// <summary>
/// One worker's way from rows to numbered arcs. Plain rows, two ids and a line end, are cut by vector comparison and
/// looked up in batches, so that the misses of the vertex table overlap; every other row goes through <see cref="RowReader"/>.
/// </summary>
internal sealed unsafe class EdgeRowParser : IDisposable
{
    private const int BatchRows = 32;
    private const int BlankOrBelow = ' ';

    private readonly VertexTable _table;
    private readonly PairBuckets _buckets;
    private readonly int _bits;
    private readonly int _worker;
    private readonly EdgeListLayout _layout;
    private readonly NativeBuffer<VertexKey> _batch = new(BatchRows * 2);
    private RowBlock _block = null!;
    private long _line;

    public EdgeRowParser(VertexTable table, PairBuckets buckets, int bits, int worker, EdgeListLayout layout)
    {
        _table = table;
        _buckets = buckets;
        _bits = bits;
        _worker = worker;
        _layout = layout;
    }

    public RowTally Tally { get; } = new();

    public void Parse(RowBlock block)
    {
        _block = block;
        _line = 0;
        if (block.IsSkippedRow) Tally.AddFault(block.Ordinal, _line++, RowFault.TooLong);
        _table.Enter();
        for (var row = block.Start; row < block.End;)
        {
            if (_layout.IsPlain) row = ParsePlainRows(row, block.End);
            if (row < block.End) row = ParseRow(row, block.End);
        }
        _table.Leave();
        Tally.EndBlock(block.Ordinal, _line);
    }

    public void Dispose() => _batch.Dispose();

    /// <summary>Reads rows until one is not plain, and returns that row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private byte* ParsePlainRows(byte* row, byte* end)
    {
        var separator = _layout.Separator;
        var blank = Vector256.Create((byte)BlankOrBelow);
        var comma = Vector256.Create(separator);
        var quote = Vector256.Create((byte)'"');
        var batch = _batch.Pointer;
        var plain = true;
        while (plain && row < end)
        {
            var rows = 0;
            while (rows < BatchRows && row < end)
            {
                var first = Vector256.Load(row);
                var second = Vector256.Load(row + 32);
                var marks = Marks(first, blank, comma, quote) | (ulong)Marks(second, blank, comma, quote) << 32;
                var afterFirst = marks & (marks - 1);
                var cut = BitOperations.TrailingZeroCount(marks);
                var stop = BitOperations.TrailingZeroCount(afterFirst);
                if (cut == 0 || stop - cut < 2 || afterFirst == 0 || row[cut] != separator) { plain = false; break; }
                var next = EndOfPlainRow(row + stop, separator);
                if (next is null) { plain = false; break; }
                VertexKey.Pack(row, cut, out batch[2 * rows]);
                VertexKey.Pack(row + cut + 1, stop - cut - 1, out batch[2 * rows + 1]);
                _table.Prefetch(batch[2 * rows].Hash);
                _table.Prefetch(batch[2 * rows + 1].Hash);
                rows++;
                row = next;
            }
            AddBatch(rows);
        }
        return row;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Marks(Vector256<byte> text, Vector256<byte> blank, Vector256<byte> separator, Vector256<byte> quote) =>
        (Vector256.Equals(Vector256.Min(text, blank), text) | Vector256.Equals(text, separator) | Vector256.Equals(text, quote))
        .ExtractMostSignificantBits();

    /// <summary>The next row's start if nothing that matters stands between here and the line end, else null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* EndOfPlainRow(byte* stop, byte separator)
    {
        if (*stop == '\n') return stop + 1;
        if (*stop == '\r' && stop[1] == '\n') return stop + 2;
        if (*stop != separator) return null;
        // Further columns, such as a weight, say nothing about the tie.
        while (*stop != '\n')
        {
            if (*stop == '"') return null;
            stop++;
        }
        return stop + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddBatch(int rows)
    {
        _table.MakeRoom();
        var batch = _batch.Pointer;
        var source = _layout.Source;
        var loops = 0;
        for (var i = 0; i < rows; i++)
        {
            var one = _table.Intern(batch[2 * i + source], _worker);
            var other = _table.Intern(batch[2 * i + 1 - source], _worker);
            if (one == other)
            {
                loops++;
                continue;
            }
            var pair = TiePair.Pack(one, other);
            _buckets.Add(TiePair.Bucket(pair, _bits), pair);
        }
        _line += rows;
        Tally.Rows += rows;
        Tally.SelfLoops += loops;
    }

    private byte* ParseRow(byte* row, byte* end)
    {
        if (EdgeListSniffer.IsBlankLine(row, out var next))
        {
            _line++;
            return next;
        }
        var reader = new RowReader(row, end, _layout.Separator);
        var fault = default(RowFault);
        if (TryReadTie(ref reader, out var tie, ref fault))
        {
            reader.SkipRest();
            AddTie(tie);
        }
        else
        {
            reader.GiveUp();
            Tally.AddFault(_block.Ordinal, _line, fault);
        }
        _line += reader.Lines;
        return reader.Next;
    }

    private bool TryReadTie(ref RowReader reader, out TieRow tie, ref RowFault fault)
    {
        tie = new TieRow { Follows = _layout.Follows < 0 };
        var last = _layout.LastColumn;
        for (var column = 0; column <= last; column++)
        {
            if (!reader.TryRead(out var text, out var length, ref fault)) return false;
            if (column == _layout.Source && !TryPack(text, length, out tie.Source, ref fault)) return false;
            if (column == _layout.Target && !TryPack(text, length, out tie.Target, ref fault)) return false;
            var value = new ReadOnlySpan<byte>(text, length);
            if (column == _layout.Follows) tie.Follows = FlagText.IsTrue(value);
            if (column == _layout.FollowedBy) tie.FollowedBy = FlagText.IsTrue(value);
            if (column == _layout.Kind) tie.FollowedBy |= FlagText.IsUndirected(value);
        }
        return true;
    }

    private static bool TryPack(byte* text, int length, out VertexKey key, ref RowFault fault)
    {
        key = default;
        // A spreadsheet's way to keep a number as text: ="123".
        if (length > 3 && text[0] == '=' && text[1] == '"' && text[length - 1] == '"')
        {
            text += 2;
            length -= 3;
        }
        fault = length == 0 ? RowFault.EmptyId : RowFault.NulByte;
        if (length == 0 || new ReadOnlySpan<byte>(text, length).Contains((byte)0)) return false;
        VertexKey.Pack(text, length, out key);
        return true;
    }

    private void AddTie(in TieRow tie)
    {
        _table.MakeRoom();
        var source = _table.Intern(tie.Source, _worker);
        var target = _table.Intern(tie.Target, _worker);
        Tally.Rows++;
        if (tie.Follows) AddArc(source, target);
        if (tie.FollowedBy) AddArc(target, source);
    }

    private void AddArc(int source, int target)
    {
        if (source == target)
        {
            Tally.SelfLoops++;
            return;
        }
        var pair = TiePair.Pack(source, target);
        _buckets.Add(TiePair.Bucket(pair, _bits), pair);
    }

    private struct TieRow
    {
        public VertexKey Source;
        public VertexKey Target;
        public bool Follows;
        public bool FollowedBy;
    }
}
