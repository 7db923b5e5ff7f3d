using System.Text;
using Twiplomacy.Analytics.Network.Measures;
using Twiplomacy.Analytics.Network.Vertices;
using Twiplomacy.Formats.Networks;

namespace Twiplomacy.Analytics.Network.Output;

/// <summary>
/// The table of a network: <c>id</c> and one column for each measure, rows by the first measure, falling, then by id.
/// Written as CSV in blocks that workers format side by side and write in turn.
/// </summary>
internal sealed class MeasureTable(VertexIds ids, IReadOnlyList<MeasureColumn> columns, int[] order, int workers)
{
    private const int BlockRows = 8192;
    private const int WidestNumber = 32;

    private readonly int[] _order = order;

    public void WriteCsv(Stream output)
    {
        output.Write(Encoding.UTF8.GetBytes("id," + string.Join(',', columns.Select(column => column.Id)) + "\n"));
        var blocks = (_order.Length + BlockRows - 1) / BlockRows;
        var turn = new Turns();
        Memory.Crew.Share(workers, blocks, (_, block) =>
        {
            var bytes = Format(block, out var length);
            turn.Take(block, () => output.Write(bytes, 0, length));
        });
    }

    private byte[] Format(int block, out int length)
    {
        var end = Math.Min(_order.Length, (block + 1) * BlockRows);
        var rowRoom = (WidestNumber + 1) * columns.Count + 1;
        var bytes = new byte[(end - block * BlockRows) * (CsvField.MaximumLength(20) + rowRoom)];
        Span<byte> shortId = stackalloc byte[64];
        length = 0;
        for (var row = block * BlockRows; row < end; row++)
        {
            var vertex = _order[row];
            var idLength = ids.LengthOf(vertex);
            var id = idLength <= shortId.Length ? shortId : new byte[idLength];
            ids.CopyTo(vertex, id);
            var needed = CsvField.MaximumLength(idLength) + rowRoom;
            if (bytes.Length - length < needed) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + needed));
            length += CsvField.Write(id[..idLength], bytes.AsSpan(length));
            foreach (var column in columns)
            {
                bytes[length++] = (byte)',';
                length += column.Write(vertex, bytes.AsSpan(length));
            }
            bytes[length++] = (byte)'\n';
        }
        return bytes;
    }
}
