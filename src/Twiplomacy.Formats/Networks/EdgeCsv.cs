using System.Globalization;

namespace Twiplomacy.Formats.Networks;

/// <summary>A network's edges as CSV with a header; nodes without an edge do not appear.</summary>
internal static class EdgeCsv
{
    public static Task WriteAsync(NetworkDocument network, Stream output, CancellationToken cancellation) =>
        WriteAsync(network, ["source", "target"], network.IsWeighted ? ["weight"] : [], output, cancellation);

    /// <summary>The same under Gephi's headings, with each edge's type, so that nothing has to be chosen at its import.</summary>
    public static Task WriteForGephiAsync(NetworkDocument network, Stream output, CancellationToken cancellation) =>
        WriteAsync(network, ["Source", "Target", "Type"], ["Weight"], output, cancellation);

    private static async Task WriteAsync(
        NetworkDocument network, string[] ends, string[] weight, Stream output, CancellationToken cancellation)
    {
        var pieces = new PieceOutput(output, cancellation);
        CsvRow.Write(pieces.Piece, [.. ends, .. weight, .. network.EdgeAttributes.Select(attribute => attribute.Id)]);
        string[] type = ends.Length > 2 ? [network.IsDirected ? "Directed" : "Undirected"] : [];
        foreach (var edge in network.Edges)
        {
            if (weight.Length > 0) weight[0] = edge.Weight.ToString("R", CultureInfo.InvariantCulture);
            CsvRow.Write(pieces.Piece, [edge.Source, edge.Target, .. type, .. weight, .. edge.Values.Select(NetworkValue.Text)]);
            await pieces.PassOnIfLongAsync().ConfigureAwait(false);
        }
        await pieces.PassOnAsync().ConfigureAwait(false);
    }
}
