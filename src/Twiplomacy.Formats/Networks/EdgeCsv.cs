using System.Globalization;
using System.Text;

namespace Twiplomacy.Formats.Networks;

/// <summary>A network's edges as CSV with a header; nodes without an edge do not appear.</summary>
internal static class EdgeCsv
{
    public static async Task WriteAsync(NetworkDocument network, Stream output, CancellationToken cancellation)
    {
        var pieces = new PieceOutput(output, cancellation);
        var weight = network.IsWeighted ? ["weight"] : Array.Empty<string>();
        WriteRow(pieces.Piece, ["source", "target", .. weight, .. network.EdgeAttributes.Select(attribute => attribute.Id)]);
        foreach (var edge in network.Edges)
        {
            if (network.IsWeighted) weight[0] = edge.Weight.ToString("R", CultureInfo.InvariantCulture);
            WriteRow(pieces.Piece, [edge.Source, edge.Target, .. weight, .. edge.Values.Select(NetworkValue.Text)]);
            await pieces.PassOnIfLongAsync().ConfigureAwait(false);
        }
        await pieces.PassOnAsync().ConfigureAwait(false);
    }

    private static void WriteRow(MemoryStream piece, IReadOnlyList<string?> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0) piece.WriteByte((byte)',');
            var value = Encoding.UTF8.GetBytes(values[i] ?? "");
            var field = new byte[CsvField.MaximumLength(value.Length)];
            piece.Write(field, 0, CsvField.Write(value, field));
        }
        piece.WriteByte((byte)'\n');
    }
}
