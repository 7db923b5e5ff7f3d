using System.Globalization;
using System.Text;

namespace Twiplomacy.Formats.Networks;

/// <summary>
/// A network as a Pajek <c>.net</c> file. The format has no attributes and no escapes, and its readers tell vertices
/// apart by label: a label that is taken already is followed by the id, and what would end a label is replaced. Vertices stand
/// in the unit square, y downwards.
/// </summary>
internal static class PajekDocument
{
    public static async Task WriteAsync(NetworkDocument network, Stream output, CancellationToken cancellation)
    {
        var pieces = new PieceOutput(output, cancellation);
        // The number of vertices stands before the first of them.
        var nodes = network.Nodes as IReadOnlyCollection<NetworkNode> ?? [.. network.Nodes];
        var numbers = new Dictionary<string, int>(nodes.Count, StringComparer.Ordinal);
        var labels = new UniqueLabels(Clean);
        Write(pieces.Piece, $"*Vertices {nodes.Count}\n");
        foreach (var node in nodes)
        {
            numbers.Add(node.Id, numbers.Count + 1);
            Write(pieces.Piece, $"{numbers.Count} \"{labels.Of(node)}\"");
            if (network.HasPositions && node.Position is (var x, var y)) Write(pieces.Piece, $" {x:0.####} {y:0.####} 0.5");
            Write(pieces.Piece, $"\n");
            await pieces.PassOnIfLongAsync().ConfigureAwait(false);
        }
        Write(pieces.Piece, $"{(network.IsDirected ? "*Arcs" : "*Edges")}\n");
        foreach (var edge in network.Edges)
        {
            var weight = network.IsWeighted ? edge.Weight : 1;
            Write(pieces.Piece, $"{numbers[edge.Source]} {numbers[edge.Target]} {weight:R}\n");
            await pieces.PassOnIfLongAsync().ConfigureAwait(false);
        }
        await pieces.PassOnAsync().ConfigureAwait(false);
    }

    private static string Clean(string label) => string.Concat(label.Select(letter => letter switch
    {
        '"' => '\'',
        '\\' => '/',
        _ when char.IsControl(letter) || char.IsWhiteSpace(letter) => ' ',
        _ => letter,
    }));

    private static void Write(MemoryStream piece, FormattableString line) =>
        piece.Write(Encoding.UTF8.GetBytes(line.ToString(CultureInfo.InvariantCulture)));
}
