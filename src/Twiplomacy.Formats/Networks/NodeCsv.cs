namespace Twiplomacy.Formats.Networks;

/// <summary>A network's nodes as CSV with a header, those without an edge among them; ids are spelled as in the edges' file.</summary>
internal static class NodeCsv
{
    public static async Task WriteAsync(
        NetworkDocument network, (string Id, string Label) headings, Stream output, CancellationToken cancellation)
    {
        var pieces = new PieceOutput(output, cancellation);
        CsvRow.Write(pieces.Piece, [headings.Id, headings.Label, .. network.NodeAttributes.Select(attribute => attribute.Id)]);
        foreach (var node in network.Nodes)
        {
            CsvRow.Write(pieces.Piece, [node.Id, node.Label, .. node.Values.Select(NetworkValue.Text)]);
            await pieces.PassOnIfLongAsync().ConfigureAwait(false);
        }
        await pieces.PassOnAsync().ConfigureAwait(false);
    }
}
