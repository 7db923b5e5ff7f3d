using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>yEd's Trivial Graph Format: lines of a node and its label, a line <c>#</c>, lines of two nodes and the edge's label.</summary>
internal sealed class Tgf : NetworkFormat
{
    private static readonly char[] Blanks = [' ', '\t'];

    public override FormatDescription Description { get; } = new(
        "tgf",
        [AskedField.Captured, AskedField.Completeness, AskedField.CompleteWithin, AskedField.Relation, AskedField.AccountsBy, AskedField.Platform],
        ["following", "mentions"]);

    public override bool IdsOnlyCount => true;

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsTable || (sample.Head.AsSpan().IndexOf("\n#\n"u8) < 0 && sample.Head.AsSpan().IndexOf("\n#\r"u8) < 0)) return null;
        var lines = sample.Text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var sign = lines.IndexOf("#");
        if (sign < 1 || lines.FindIndex(sign + 1, line => line == "#") >= 0) return null;
        var nodes = lines.Take(sign).Select(line => line.Split(Blanks, 2)[0]).ToHashSet(StringComparer.Ordinal);
        if (!sample.IsWhole) lines.RemoveAt(lines.Count - 1);
        var edges = lines.Skip(sign + 1).Select(line => line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries)).ToList();
        return nodes.Count == sign && edges.TrueForAll(edge => edge.Length > 1 && nodes.Contains(edge[0]) && nodes.Contains(edge[1])) ? Claimed(sample, declaration) : null;
    }

    public override IEnumerable<NetworkItem> Items(ExportFile file)
    {
        using var stream = file.Open();
        using var lines = new LineReader(stream);
        var areNodes = true;
        while (lines.Read())
        {
            var line = TextBytes.Decode(lines.Line.Span).Trim();
            if (lines.TooLong) yield return new NetworkProblem(lines.Number, LineMessages.TooLongHere, RawText.Of(line));
            else if (line == "#") areNodes = false;
            else if (line.Length > 0) yield return areNodes ? Node(line, lines.Number) : Edge(line, lines.Number);
        }
    }

    // What stands alone is the account's name, unless it is its number.
    private static NetworkNode Node(string line, long number) =>
        line.Split(Blanks, 2, StringSplitOptions.TrimEntries) is [var id, { Length: > 0 } label] ? new NetworkNode(number, id, label) : new NetworkNode(number, line, AccountText.IsDigits(line) ? null : line);

    private static NetworkItem Edge(string line, long number) => line.Split(Blanks, 3, StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var source, var target] => new NetworkEdge(number, source, target, true, 1),
        [var source, var target, var label] => new NetworkEdge(number, source, target, true, 1).With("label", label),
        _ => new NetworkProblem(number, RowMessages.NoEdge, RawText.Of(line)),
    };
}
