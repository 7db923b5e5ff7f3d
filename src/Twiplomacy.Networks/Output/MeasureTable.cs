using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using System.Text;
using Twiplomacy.Formats.Networks;
using Twiplomacy.Graph;
using Twiplomacy.Networks.Measures;
using Twiplomacy.Networks.Vertices;

namespace Twiplomacy.Networks.Output;

/// <summary>
/// The table of a network: <c>id</c> and one column for each measure, rows by the first measure, falling, then by id.
/// Written as CSV in blocks that workers format side by side and write in turn. Ids of digits may stand as <c>="123"</c>:
/// a spreadsheet takes plain ones for numbers and rounds them to 15 digits.
/// </summary>
internal sealed unsafe class MeasureTable(VertexIds ids, IEnumerable<MeasureColumn> columns, int[] order, int workers, bool idsAsText)
{
    private const int BlockRows = 2048;
    private const int WidestNumber = 32;
    private const int TextFrame = 7;

    /// <summary>Ids lie in the order in which they were met; asking for them this early hides the way to memory.</summary>
    private const int RowsAhead = 16;

    private readonly int[] _order = order;
    private readonly MeasureColumn[] _columns = [.. columns];
    private readonly byte[][] _buffers = new byte[workers][];

    public void WriteCsv(Stream output)
    {
        output.Write(Encoding.UTF8.GetBytes("id," + string.Join(',', _columns.Select(column => column.Id)) + "\n"));
        var blocks = (_order.Length + BlockRows - 1) / BlockRows;
        var turn = new Turns();
        WorkerPool.Share(workers, blocks, (worker, block) =>
        {
            var length = Format(block, ref _buffers[worker]);
            turn.Take(block, () => output.Write(_buffers[worker], 0, length));
        });
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Format(int block, ref byte[] buffer)
    {
        var start = block * BlockRows;
        var end = Math.Min(_order.Length, start + BlockRows);
        var rowRoom = (WidestNumber + 1) * _columns.Length + 1;
        var bytes = buffer ?? new byte[BlockRows * (CsvField.MaximumLength(20) + rowRoom)];
        var length = 0;
        for (var row = start; row < end; row++)
        {
            if (Sse.IsSupported) Sse.Prefetch0(ids.Keys + _order[Math.Min(row + RowsAhead, end - 1)]);
            var vertex = _order[row];
            WriteId(vertex, rowRoom, ref bytes, ref length);
            foreach (var column in _columns)
            {
                bytes[length++] = (byte)',';
                length += column.Write(vertex, bytes.AsSpan(length));
            }
            bytes[length++] = (byte)'\n';
        }
        buffer = bytes;
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteId(int vertex, int rowRoom, ref byte[] bytes, ref int length)
    {
        if (!idsAsText && bytes.Length - length >= 16 + rowRoom)
        {
            fixed (byte* target = &bytes[length])
            {
                if (ids.Keys[vertex].TryWritePlain(target, out var used))
                {
                    length += used;
                    return;
                }
            }
        }
        WriteAnyId(vertex, rowRoom, ref bytes, ref length);
    }

    private void WriteAnyId(int vertex, int rowRoom, ref byte[] bytes, ref int length)
    {
        var id = new byte[ids.LengthOf(vertex)];
        ids.CopyTo(vertex, id);
        var needed = CsvField.MaximumLength(id.Length) + TextFrame + rowRoom;
        if (bytes.Length - length < needed) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + needed));
        length += idsAsText && IsDigits(id) ? WriteAsText(id, bytes.AsSpan(length)) : CsvField.Write(id, bytes.AsSpan(length));
    }

    private static bool IsDigits(byte[] id) => id.Length > 0 && !id.AsSpan().ContainsAnyExceptInRange((byte)'0', (byte)'9');

    // The one formula that we write ourselves: of digits alone it can do nothing but stand there.
    private static int WriteAsText(byte[] digits, Span<byte> target)
    {
        "\"=\"\""u8.CopyTo(target);
        digits.CopyTo(target[4..]);
        "\"\"\""u8.CopyTo(target[(4 + digits.Length)..]);
        return digits.Length + TextFrame;
    }
}
