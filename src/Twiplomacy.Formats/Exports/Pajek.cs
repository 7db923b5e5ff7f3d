using System.Globalization;
using System.Text.RegularExpressions;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>Pajek's .net files: vertices with labels, then arcs, edges, their lists, or a matrix, in any case, with % comments.</summary>
internal sealed partial class Pajek : NetworkFormat
{
    public override FormatDescription Description { get; } = new(
        "pajek", "Pajek network (.net)", "a line *Vertices with their number",
        "capture, completeness, what an arc means; two-mode networks are refused", "--captured, --complete or --complete-within, --relation mention, --accounts-by, --platform",
        ["following", "mentions"]);

    protected override bool IdsOnlyCount => true;

    [GeneratedRegex(@"^\s*\*vertices\s+(?<count>\d+)(?:[ \t]+(?<first>\d+))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Vertices();

    [GeneratedRegex("""^\s*(?<number>\d+)(?:\s+(?:"(?<label>[^"]*)"|(?<label>[^\s"]+)))?""", RegexOptions.CultureInvariant)]
    private static partial Regex Vertex();

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsTable || Vertices().Match(sample.Text) is not { Success: true } match) return null;
        return match.Groups["first"].Success
            ? Claim.Refused("a two-mode network (Pajek): its two kinds of vertices do not follow each other")
            : Claimed(sample, declaration);
    }

    protected override IEnumerable<NetworkItem> Items(ExportFile file)
    {
        using var stream = file.Open();
        using var lines = new LineReader(stream);
        var (section, row) = ("", 0);
        while (lines.Read())
        {
            if (lines.TooLong)
            {
                yield return new NetworkProblem(lines.Number, "the line is too long", RawText.Of(lines.Line.Span));
                continue;
            }
            var line = TextBytes.Decode(lines.Line.Span).Trim();
            if (line.Length == 0 || line[0] == '%') continue;
            if (line[0] == '*')
            {
                (section, row) = (line[1..].Split([' ', '\t', ':'])[0].ToLowerInvariant(), 0);
                continue;
            }
            row++;
            foreach (var item in Item(section, line, lines.Number, row)) yield return item;
        }
    }

    private static IEnumerable<NetworkItem> Item(string section, string line, long number, int row)
    {
        if (section == "vertices") return [Node(line, number)];
        var words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return section switch
        {
            "arcs" or "edges" => [Edge(words, line, number, section == "arcs")],
            "arcslist" or "edgeslist" => words.Skip(1).Select(target => (NetworkItem)new NetworkEdge(number, words[0], target, section == "arcslist", 1)),
            "matrix" => Cells(words, number, row),
            _ => [],
        };
    }

    private static NetworkItem Node(string line, long number)
    {
        var match = Vertex().Match(line);
        if (!match.Success) return new NetworkProblem(number, "no vertex with a number", RawText.Of(line));
        var vertex = match.Groups["number"].Value;
        return new NetworkNode(number, vertex, match.Groups["label"] is { Success: true, Length: > 0 } label ? label.Value : vertex);
    }

    private static NetworkItem Edge(string[] words, string line, long number, bool isDirected) =>
        words.Length >= 2 && AccountText.IsDigits(words[0]) && AccountText.IsDigits(words[1])
            ? new NetworkEdge(number, words[0], words[1], isDirected, words.Length > 2 ? XmlNetwork.Weight(words[2]) : 1)
            : new NetworkProblem(number, "no arc between two vertices", RawText.Of(line));

    private static IEnumerable<NetworkItem> Cells(string[] words, long number, int row)
    {
        var source = row.ToString(CultureInfo.InvariantCulture);
        for (var column = 0; column < words.Length; column++)
            if (XmlNetwork.Weight(words[column]) is var weight and not 0)
                yield return new NetworkEdge(number, source, (column + 1).ToString(CultureInfo.InvariantCulture), true, weight);
    }
}
