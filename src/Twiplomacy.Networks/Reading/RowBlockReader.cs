using System.Numerics;
using System.Runtime.Intrinsics;

namespace Twiplomacy.Networks.Reading;

/// <summary>
/// Cuts a stream into blocks of whole rows. Workers take turns to fill their own block, which is quick; they parse
/// it outside the lock. A line feed inside quotes ends no row. Memory is bounded whatever the file holds.
/// </summary>
internal sealed unsafe class RowBlockReader(Stream text, ReadOnlySpan<byte> head)
{
    /// <summary>Bytes of the longest row that is read; longer ones are skipped and reported.</summary>
    public const int LongestRow = 1 << 20;

    private const int ReadSize = 256 << 10;

    /// <summary>Room for an unfinished row and one more read.</summary>
    public const int BlockCapacity = LongestRow + ReadSize;

    private readonly Lock _turn = new();
    private byte[] _carry = head.ToArray();
    private int _carryLength = head.Length;
    private bool _ended;
    private int _next;

    /// <summary>The last row had no line feed: usual in hand-made files, but also what a cut-off file looks like.</summary>
    public bool LastRowUnterminated { get; private set; }

    /// <summary>Fills the block with the next rows; false at the end of the file.</summary>
    public bool TryRead(RowBlock block)
    {
        lock (_turn)
        {
            block.IsSkippedRow = false;
            block.Ordinal = _next++;
            block.Length = 0;
            var capacity = block.Capacity;
            var filled = TakeCarry(capacity);
            while (true)
            {
                filled += Fill(capacity, filled);
                if (filled == 0) return false;
                var rows = _ended ? Terminate(block, ref filled) : EndOfRows(capacity[..filled]);
                if (rows > 0)
                {
                    Finish(block, rows, filled);
                    return true;
                }
                if (filled < LongestRow) continue;
                SkipRow(block, capacity[..filled]);
                return true;
            }
        }
    }

    /// <summary>Just past the last line feed outside quotes, or 0 if there is none.</summary>
    internal static int EndOfRows(ReadOnlySpan<byte> text)
    {
        if (!text.Contains((byte)'"')) return text.LastIndexOf((byte)'\n') + 1;
        var end = EndOutsideQuotes(text);
        // A quote that is still open after a whole row's length was never meant as one.
        return end == 0 && text.Length >= LongestRow ? text.LastIndexOf((byte)'\n') + 1 : end;
    }

    private static int EndOutsideQuotes(ReadOnlySpan<byte> text)
    {
        var end = 0;
        var open = 0UL;
        for (var at = 0; at < text.Length; at += 64)
        {
            var piece = text[at..Math.Min(text.Length, at + 64)];
            var inside = InsideQuotes(Positions(piece, (byte)'"')) ^ open;
            var ends = Positions(piece, (byte)'\n') & ~inside;
            if (ends != 0) end = at + 64 - BitOperations.LeadingZeroCount(ends);
            open = (ulong)((long)inside >> 63);
        }
        return end;
    }

    private static ulong Positions(ReadOnlySpan<byte> piece, byte wanted)
    {
        var positions = 0UL;
        if (piece.Length == 64)
        {
            var sought = Vector256.Create(wanted);
            positions = Vector256.Equals(Vector256.Create(piece), sought).ExtractMostSignificantBits();
            return positions | (ulong)Vector256.Equals(Vector256.Create(piece[32..]), sought).ExtractMostSignificantBits() << 32;
        }
        for (var i = 0; i < piece.Length; i++) if (piece[i] == wanted) positions |= 1UL << i;
        return positions;
    }

    /// <summary>Bit i is the parity of the quotes up to and including position i.</summary>
    private static ulong InsideQuotes(ulong quotes)
    {
        for (var shift = 1; shift < 64; shift <<= 1) quotes ^= quotes << shift;
        return quotes;
    }

    private int TakeCarry(Span<byte> capacity)
    {
        var length = _carryLength;
        _carry.AsSpan(0, length).CopyTo(capacity);
        _carryLength = 0;
        return length;
    }

    private int Fill(Span<byte> capacity, int filled)
    {
        if (_ended) return 0;
        var read = text.ReadAtLeast(capacity.Slice(filled, Math.Min(ReadSize, capacity.Length - filled)), ReadSize / 2, throwOnEndOfStream: false);
        if (read < ReadSize / 2) _ended = true;
        return read;
    }

    private int Terminate(RowBlock block, ref int filled)
    {
        if (block.Start[filled - 1] == '\n') return filled;
        LastRowUnterminated = true;
        block.Start[filled++] = (byte)'\n';
        return filled;
    }

    private void Finish(RowBlock block, int rows, int filled)
    {
        Keep(block.Capacity[rows..filled]);
        block.Length = rows;
        new Span<byte>(block.End, RowBlock.Margin).Clear();
    }

    private void SkipRow(RowBlock block, Span<byte> text)
    {
        block.IsSkippedRow = true;
        while (true)
        {
            var end = text.IndexOf((byte)'\n');
            if (end >= 0 || _ended)
            {
                Keep(end < 0 ? [] : text[(end + 1)..]);
                return;
            }
            text = block.Capacity[..Fill(block.Capacity, 0)];
        }
    }

    private void Keep(ReadOnlySpan<byte> rest)
    {
        if (_carry.Length < rest.Length) _carry = new byte[Math.Max(rest.Length, 4096)];
        rest.CopyTo(_carry);
        _carryLength = rest.Length;
    }
}
