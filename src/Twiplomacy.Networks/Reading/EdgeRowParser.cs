using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;
using Twiplomacy.Graph;
using Twiplomacy.Networks.Vertices;

namespace Twiplomacy.Networks.Reading;

/// <summary>
/// One worker's way from rows to numbered arcs. Plain rows, two ids and a line end, are cut by vector comparison and
/// looked up in batches, so that the misses of the vertex table overlap; every other row goes through <see cref="RowReader"/>.
/// </summary>
internal sealed unsafe class EdgeRowParser : IDisposable
{
    private const int BatchRows = 32;
    private const int BlankOrBelow = ' ';

    /// <summary>The first of its three bytes, which stand where files were joined.</summary>
    private const byte ByteOrderMark = 0xEF;

    private readonly VertexTable _table;
    private readonly PairBuckets _buckets;
    private readonly int _bits;
    private readonly int _worker;
    private readonly EdgeListLayout _layout;
    private readonly NativeBuffer<VertexKey> _batch = new(BatchRows * 2);
    private readonly NativeBuffer<byte> _names;
    private readonly VertexKey _sourceName;
    private readonly VertexKey _targetName;
    private readonly ulong _headerHash;
    private RowBlock _block = null!;
    private long _line;

    // What the reason of a fault needs; filled in where there is one.
    private string _unread = "";
    private int _columns;
    private List<Message>? _doubts;

    public EdgeRowParser(VertexTable table, PairBuckets buckets, int bits, int worker, EdgeListLayout layout)
    {
        _table = table;
        _buckets = buckets;
        _bits = bits;
        _worker = worker;
        _layout = layout;
        var (source, target) = (layout.SourceName, layout.TargetName);
        _names = new NativeBuffer<byte>(RowBlock.Margin + source.Length + RowBlock.Margin + target.Length + RowBlock.Margin);
        if (source.Length == 0 || target.Length == 0) return;
        _sourceName = Named(source, RowBlock.Margin);
        _targetName = Named(target, RowBlock.Margin + source.Length + RowBlock.Margin);
        _headerHash = layout.Source == 0 ? _sourceName.Hash : _targetName.Hash;
    }

    public RowTally Tally { get; } = new();

    public void Parse(RowBlock block)
    {
        _block = block;
        _line = 0;
        if (block.IsSkippedRow) {
            AddFault(RowFault.TooLong);
            _line++;
        }
        _table.Enter();
        for (var row = block.Start; row < block.End;)
        {
            if (_layout.IsPlain) row = ParsePlainRows(row, block.End);
            if (row < block.End) row = ParseRow(row, block.End);
        }
        _table.Leave();
        Tally.EndBlock(block.Ordinal, _line);
    }

    public void Dispose()
    {
        _batch.Dispose();
        _names.Dispose();
    }

    /// <summary>Whether only blanks stand before the line's end; the next line's start if so.</summary>
    private static bool IsBlankLine(byte* row, out byte* next)
    {
        while (*row is (byte)' ' or (byte)'\t' or (byte)'\r') row++;
        next = row + 1;
        return *row == '\n';
    }

    private VertexKey Named(byte[] name, int at)
    {
        name.CopyTo(_names.Span[at..]);
        VertexKey.Pack(_names.Pointer + at, name.Length, out var key);
        return key;
    }

    /// <summary>Reads rows until one is not plain, and returns that row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private byte* ParsePlainRows(byte* row, byte* end)
    {
        var separator = _layout.Separator;
        var isWeighted = _layout.Dialect.Weight >= 0;
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
                if (cut == 0 || stop - cut < 2 || afterFirst == 0 || row[cut] != separator || *row is (byte)'#' or (byte)'%' or ByteOrderMark) { plain = false; break; }
                if ((cut <= 4 || stop - cut <= 5) && (MayBeMissing(row, cut) || MayBeMissing(row + cut + 1, stop - cut - 1))) { plain = false; break; }
                var next = EndOfPlainRow(row + stop, separator, isWeighted);
                if (next is null) { plain = false; break; }
                VertexKey.Pack(row, cut, out batch[2 * rows]);
                VertexKey.Pack(row + cut + 1, stop - cut - 1, out batch[2 * rows + 1]);
                if (batch[2 * rows].Hash == _headerHash) { plain = false; break; }
                _table.Prefetch(batch[2 * rows].Hash);
                _table.Prefetch(batch[2 * rows + 1].Hash);
                rows++;
                row = next;
            }
            AddBatch(rows);
        }
        return row;
    }

    /// <summary>So short and so begun that it may be NA, NULL and the like.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayBeMissing(byte* text, int length) => length <= 4 && *text is (byte)'N' or (byte)'n' or (byte)'#' or (byte)'<';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Marks(Vector256<byte> text, Vector256<byte> blank, Vector256<byte> separator, Vector256<byte> quote) =>
        (Vector256.Equals(Vector256.Min(text, blank), text) | Vector256.Equals(text, separator) | Vector256.Equals(text, quote))
        .ExtractMostSignificantBits();

    /// <summary>The next row's start if nothing that matters stands between here and the line end, else null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* EndOfPlainRow(byte* stop, byte separator, bool isWeighted)
    {
        if (*stop == '\n') return stop + 1;
        if (*stop == '\r' && stop[1] == '\n') return stop + 2;
        if (*stop != separator || (isWeighted && !IsSurelyTie(stop + 1, separator))) return null;
        // Further columns, such as a weight, say nothing about the tie.
        while (*stop != '\n')
        {
            if (*stop == '"') return null;
            stop++;
        }
        return stop + 1;
    }

    /// <summary>A weight that begins with a digit and is not 0, whatever follows.</summary>
    private static bool IsSurelyTie(byte* weight, byte separator)
    {
        while (*weight is (byte)'0' or (byte)'.' || (*weight == ',' && separator != ',')) weight++;
        return *weight is >= (byte)'1' and <= (byte)'9';
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
        if (IsBlankLine(row, out var next) || IsComment(row, out next))
        {
            _line++;
            return next;
        }
        var reader = new RowReader(row, end, _layout.Separator);
        var fault = default(RowFault);
        _doubts?.Clear();
        if (TryReadTie(ref reader, out var tie, ref fault))
        {
            reader.SkipRest();
            AddTie(tie);
        }
        else
        {
            reader.GiveUp();
            AddFault(fault);
        }
        _line += reader.Lines;
        return reader.Next;
    }

    private static bool IsComment(byte* row, out byte* next)
    {
        next = row;
        if (*row is not ((byte)'#' or (byte)'%') || !EdgeListPreface.IsComment(new ReadOnlySpan<byte>(row, 2))) return false;
        while (*next != '\n') next++;
        next++;
        return true;
    }

    private bool TryReadTie(ref RowReader reader, out TieRow tie, ref RowFault fault)
    {
        var dialect = _layout.Dialect;
        tie = new TieRow { Follows = _layout.Follows < 0, FollowedBy = dialect.IsMutual, IsWeightless = dialect.Counts.Count > 0 };
        for (var column = 0; column <= _layout.LastColumn; column++)
        {
            if (!reader.TryRead(out var text, out var length, ref fault))
            {
                _columns = column;
                // A row may end before its weight, as before any other column that it leaves empty.
                if (fault == RowFault.MissingColumn && column > Math.Max(dialect.Source, dialect.Target) && _layout.Follows < 0) break;
                return false;
            }
            if (column == dialect.Source && !TryPack(text, length, out tie.Source, ref fault)) return false;
            if (column == dialect.Target && !TryPack(text, length, out tie.Target, ref fault)) return false;
            var value = new ReadOnlySpan<byte>(text, length);
            if (column == _layout.Follows) tie.Follows = Answer(value, _layout.FollowsName);
            if (column == _layout.FollowedBy) tie.FollowedBy = Answer(value, _layout.FollowedByName);
            if (column == dialect.Type) tie.FollowedBy |= EdgeFlags.IsUndirected(value);
            if (dialect.Counts.Count > 0 && IsCount(column)) tie.IsWeightless &= value.IsEmpty || EdgeFlags.SignOfWeight(value) == 0;
            else if (column == dialect.Weight && dialect.Counts.Count == 0 && !TryWeigh(value, ref tie, ref fault)) return false;
            if (column == dialect.Relation && !TryRelate(value, ref tie, ref fault)) return false;
        }
        return true;
    }

    /// <summary>The answer of a dyad table. One that is neither yes nor no is no tie but a fault, and the row's other answer stands.</summary>
    private bool Answer(ReadOnlySpan<byte> value, string column)
    {
        if (EdgeFlags.Answer(value) is { } answer) return answer;
        (_doubts ??= []).Add(RowMessages.NoBoolean(RawText.Of(value), column));
        return false;
    }

    private void AddFault(RowFault fault) =>
        Tally.AddFault(_block.Ordinal, _line, Tally.NamesMore ? RowReasons.Of(fault, _unread, _columns, _layout) : null);

    /// <summary>Keeps the cell that has a fault for its reason.</summary>
    private bool Name(ReadOnlySpan<byte> cell)
    {
        if (Tally.NamesMore) _unread = RawText.Of(cell);
        return false;
    }

    private bool IsCount(int column)
    {
        foreach (var count in _layout.Dialect.Counts)
            if (count.Column == column) return true;
        return false;
    }

    private static bool TryWeigh(ReadOnlySpan<byte> value, ref TieRow tie, ref RowFault fault)
    {
        var sign = EdgeFlags.SignOfWeight(value);
        tie.IsWeightless = sign == 0;
        fault = RowFault.Negative;
        return sign >= 0;
    }

    private bool TryRelate(ReadOnlySpan<byte> value, ref TieRow tie, ref RowFault fault)
    {
        // The header's own word is no relation; whether the row repeats the header is seen when it is whole.
        if (EdgeRelations.Of(Encoding.UTF8.GetString(value)) is not { } relation)
        {
            fault = RowFault.UnknownRelation;
            Name(value);
            return IsHeader(tie);
        }
        tie.IsNone = relation == EdgeRelation.Own;
        tie.IsMention = relation is not (EdgeRelation.Own or EdgeRelation.Follow);
        return true;
    }

    private bool IsHeader(in TieRow tie) =>
        _headerHash != 0 && IsSame(tie.Source, _sourceName, _layout.SourceName) && IsSame(tie.Target, _targetName, _layout.TargetName);

    /// <summary>Hashes pass over case, so the text itself is compared.</summary>
    private static bool IsSame(in VertexKey key, in VertexKey name, byte[] text)
    {
        if (key.Hash != name.Hash || key.Length != text.Length) return false;
        Span<byte> spelled = text.Length <= 256 ? stackalloc byte[text.Length] : new byte[text.Length];
        key.CopyTo(spelled);
        return Ascii.EqualsIgnoreCase(spelled, text) || spelled.SequenceEqual(text);
    }

    private bool TryPack(byte* text, int length, out VertexKey key, ref RowFault fault)
    {
        key = default;
        // A spreadsheet's way to keep a number as text: ="123".
        if (length > 3 && text[0] == '=' && text[1] == '"' && text[length - 1] == '"')
        {
            text += 2;
            length -= 3;
        }
        if (length > 3 && text[0] == ByteOrderMark && text[1] == 0xBB && text[2] == 0xBF)
        {
            text += 3;
            length -= 3;
        }
        fault = RowFault.MissingValue;
        if (AccountNames.IsMissing(new ReadOnlySpan<byte>(text, length))) return Name(new ReadOnlySpan<byte>(text, length));
        if (_layout.Dialect.HasAddresses && !TryName(text, ref length, ref fault)) return Name(new ReadOnlySpan<byte>(text, length));
        fault = length == 0 ? RowFault.EmptyId : RowFault.NulByte;
        if (length == 0 || new ReadOnlySpan<byte>(text, length).Contains((byte)0)) return Name(new ReadOnlySpan<byte>(text, length));
        VertexKey.Pack(text, length, out key);
        return true;
    }

    /// <summary>Puts the name in the place of the address around it, which is longer.</summary>
    private bool TryName(byte* text, ref int length, ref RowFault fault)
    {
        var cell = new Span<byte>(text, length);
        if (!cell.Contains((byte)'/')) return true;
        fault = RowFault.NoProfile;
        if (AccountNames.Of(Encoding.UTF8.GetString(cell), _layout.Dialect.Platform) is not { } name || Encoding.UTF8.GetByteCount(name) > length) return false;
        length = Encoding.UTF8.GetBytes(name, cell);
        return true;
    }

    private void AddTie(in TieRow tie)
    {
        if (IsHeader(tie))
        {
            Tally.Headers++;
            return;
        }
        if (_doubts is { Count: > 0 })
            foreach (var doubt in _doubts) Tally.AddFault(_block.Ordinal, _line, doubt);
        if (tie.IsNone || (tie.IsMention && !_layout.Dialect.IsMentions))
        {
            if (tie.IsMention) Tally.Mentions++;
            return;
        }
        _table.MakeRoom();
        var source = _table.Intern(tie.Source, _worker);
        var target = _table.Intern(tie.Target, _worker);
        Tally.Rows++;
        if (tie.IsWeightless)
        {
            Tally.Weightless++;
            return;
        }
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
        public bool IsWeightless;
        public bool IsMention;
        public bool IsNone;
    }
}
