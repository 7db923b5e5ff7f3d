using System.Text;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>GUESS's .gdf, as Netvizz, DMI-TCAT and Gephi write it: lines of nodes below <c>nodedef&gt;</c>, of edges below <c>edgedef&gt;</c>.</summary>
internal sealed class Gdf : NetworkFormat
{
    public override FormatDescription Description { get; } = new(
        "gdf",
        [AskedField.Captured, AskedField.Completeness, AskedField.CompleteWithin, AskedField.Relation, AskedField.AccountsBy, AskedField.Platform],
        ["following", "mentions"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) =>
        sample.IsTable && IsDefinition(sample.Table.Beginning.AsSpan().TrimStart()) ? Claimed(sample, declaration) : null;

    public override IEnumerable<NetworkItem> Items(ExportFile file)
    {
        using var stream = file.Open();
        using var lines = new LineReader(stream);
        Header? header = null;
        var areNodes = true;
        while (lines.Read())
        {
            var (line, row) = (TextBytes.Decode(lines.Line.Span).Trim(), lines.Number);
            if (lines.TooLong) yield return new NetworkProblem(row, LineMessages.TooLongHere, RawText.Of(line));
            if (lines.TooLong || line.Length == 0) continue;
            if (IsDefinition(line))
            {
                areNodes = line.StartsWith("node", StringComparison.OrdinalIgnoreCase);
                // A column is its name and its type.
                header = new Header([.. Cells(line["nodedef>".Length..]).Select(cell => cell.Split(' ')[0])]);
            }
            else if (header is not null) yield return areNodes ? Node(header, Cells(line), row, RawText.Of(line)) : Edge(header, Cells(line), row, RawText.Of(line));
        }
    }

    private static bool IsDefinition(ReadOnlySpan<char> line) =>
        line.StartsWith("nodedef>", StringComparison.OrdinalIgnoreCase) || line.StartsWith("edgedef>", StringComparison.OrdinalIgnoreCase);

    private static NetworkItem Node(Header header, List<string> cells, long row, string raw)
    {
        if (header.OfAny("name") is not (>= 0 and var name) || name >= cells.Count) return new NetworkProblem(row, RowMessages.NodeWithoutName, raw);
        var node = new NetworkNode(row, cells[name], null);
        var best = int.MaxValue;
        for (var column = 0; column < Math.Min(cells.Count, header.Names.Count); column++)
            if (column != name) node = node.With(header.Names[column], cells[column], ref best);
        return node;
    }

    private static NetworkItem Edge(Header header, List<string> cells, long row, string raw)
    {
        string? Cell(int column) => column >= 0 && column < cells.Count && cells[column].Length > 0 ? cells[column] : null;
        if (Cell(header.Of("node1")) is not { } source || Cell(header.Of("node2")) is not { } target) return new NetworkProblem(row, RowMessages.EdgeWithoutEnd, raw);
        // GUESS takes an edge as undirected unless it says otherwise.
        var edge = new NetworkEdge(row, source, target, Numbers.Flag(Cell(header.Of("directed"))) ?? false, 1);
        for (var column = 0; column < Math.Min(cells.Count, header.Names.Count); column++) edge = edge.With(header.Names[column], cells[column]);
        return edge;
    }

    /// <summary>The cells between commas. GDF quotes with either sign, which stands for itself inside a word, and escapes by a backslash.</summary>
    private static List<string> Cells(string line)
    {
        var (cells, cell, quote) = (new List<string>(), new StringBuilder(), '\0');
        for (var at = 0; at < line.Length; at++)
        {
            var letter = line[at];
            if (letter == '\\' && at + 1 < line.Length) cell.Append(line[++at]);
            else if (quote == '\0' && letter is '\'' or '"' && string.IsNullOrWhiteSpace(cell.ToString())) quote = letter;
            else if (letter == quote && line.AsSpan(at + 1).TrimStart() is [] or [',', ..]) quote = '\0';
            else if (letter != ',' || quote != '\0') cell.Append(letter);
            else
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
        }
        cells.Add(cell.ToString().Trim());
        return cells;
    }
}
