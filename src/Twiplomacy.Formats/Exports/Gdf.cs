using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>GUESS's .gdf, as Netvizz, DMI-TCAT and Gephi write it: lines of nodes below <c>nodedef&gt;</c>, of edges below <c>edgedef&gt;</c>.</summary>
internal sealed class Gdf : NetworkFormat
{
    public override FormatDescription Description { get; } = new(
        "gdf", "GDF network (Netvizz, DMI-TCAT, Gephi)", "a first line nodedef> or edgedef>",
        "capture, completeness, what an edge means, whether numbers are ids", "--captured, --complete or --complete-within, --relation mention|mutual, --accounts-by, --platform",
        ["following", "mentions"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) =>
        sample.IsTable && (sample.Head.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("nodedef>"u8) || sample.Head.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("edgedef>"u8))
            ? Claimed(sample, declaration) : null;

    public override IEnumerable<NetworkItem> Items(ExportFile file)
    {
        using var rows = new DelimitedReader(file.Open(), (byte)',');
        Header? header = null;
        var areNodes = true;
        while (rows.Read())
        {
            if (rows.Problem is { } problem)
            {
                yield return new NetworkProblem(rows.Row, problem, rows.Raw);
                continue;
            }
            var cells = Enumerable.Range(0, rows.Count).Select(column => Bare(rows.Text(column))).ToList();
            if (cells[0].StartsWith("nodedef>", StringComparison.OrdinalIgnoreCase) || cells[0].StartsWith("edgedef>", StringComparison.OrdinalIgnoreCase))
            {
                areNodes = cells[0].StartsWith("nodedef>", StringComparison.OrdinalIgnoreCase);
                cells[0] = cells[0]["nodedef>".Length..];
                // A column is its name and its type.
                header = new Header([.. cells.Select(cell => cell.Trim().Split(' ')[0])]);
            }
            else if (header is not null) yield return areNodes ? Node(header, cells, rows.Row, rows.Raw) : Edge(header, cells, rows.Row, rows.Raw);
        }
    }

    private static NetworkItem Node(Header header, List<string> cells, long row, string raw)
    {
        if (header.OfAny("name") is not (>= 0 and var name) || name >= cells.Count) return new NetworkProblem(row, "a node without a name", raw);
        var node = new NetworkNode(row, cells[name], null);
        var best = int.MaxValue;
        for (var column = 0; column < Math.Min(cells.Count, header.Names.Count); column++)
            if (column != name) node = node.With(header.Names[column], cells[column], ref best);
        return node;
    }

    private static NetworkItem Edge(Header header, List<string> cells, long row, string raw)
    {
        string? Cell(int column) => column >= 0 && column < cells.Count && cells[column].Length > 0 ? cells[column] : null;
        if (Cell(header.Of("node1")) is not { } source || Cell(header.Of("node2")) is not { } target) return new NetworkProblem(row, "an edge without its two nodes", raw);
        // GUESS takes an edge as undirected unless it says otherwise.
        var edge = new NetworkEdge(row, source, target, Numbers.Flag(Cell(header.Of("directed"))) ?? false, 1);
        for (var column = 0; column < Math.Min(cells.Count, header.Names.Count); column++) edge = edge.With(header.Names[column], cells[column]);
        return edge;
    }

    /// <summary>GDF quotes with either sign.</summary>
    private static string Bare(string cell) => cell.Trim() is ['\'', .. var inner, '\''] ? inner : cell.Trim();
}
