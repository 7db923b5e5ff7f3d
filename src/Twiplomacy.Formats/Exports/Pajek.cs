using System.Globalization;
using System.Text.RegularExpressions;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Pajek's .net and .paj files: vertices with labels, then arcs, edges, their lists, or a matrix, in any case, with % comments. A
/// partition or vector between or behind them has vertices of its own, whose numbers are values.
/// </summary>
internal sealed partial class Pajek : NetworkFormat
{
    public override FormatDescription Description { get; } = new(
        "pajek",
        [AskedField.Captured, AskedField.Completeness, AskedField.CompleteWithin, AskedField.Relation, AskedField.AccountsBy, AskedField.Platform],
        ["following", "mentions"]);

    public override bool IdsOnlyCount => true;

    [GeneratedRegex(@"^\s*\*vertices\s+(?<count>\d+)(?:[ \t]+(?<first>\d+))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Vertices();

    [GeneratedRegex("""^\s*(?<number>\d+)(?:\s+(?:"(?<label>[^"]*)"|(?<label>[^\s"]+)))?""", RegexOptions.CultureInvariant)]
    private static partial Regex Vertex();

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsTable || Vertices().Match(sample.Text) is not { Success: true } match) return null;
        if (match.Groups["first"].Success) return Claim.Refused(FileMessages.TwoModePajek);
        return IsOfValues(sample.Text) ? Claim.Refused(FileMessages.PajekValues) : Claimed(sample, declaration);
    }

    /// <summary>Bare numbers below the only heading, which do not count the vertices up.</summary>
    private static bool IsOfValues(string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '%').ToList();
        return lines.Count > 1 && lines[0][0] == '*' && lines.Skip(1).All(line => Json.Numbers.Real(line) is not null)
            && lines.Skip(1).Index().Any(line => line.Item != (line.Index + 1).ToString(CultureInfo.InvariantCulture));
    }

    public override IEnumerable<NetworkItem> Items(ExportFile file)
    {
        using var stream = file.Open();
        using var lines = new LineReader(stream);
        var walk = new Walk();
        while (lines.Read())
        {
            if (lines.TooLong)
            {
                yield return new NetworkProblem(lines.Number, LineMessages.TooLongHere, RawText.Of(lines.Line.Span));
                continue;
            }
            var line = TextBytes.Decode(lines.Line.Span).Trim();
            if (line.Length == 0 || line[0] == '%') continue;
            foreach (var item in line[0] == '*' ? walk.Section(line, lines.Number) : walk.Row(line, lines.Number)) yield return item;
            if (walk.IsOver) yield break;
        }
        foreach (var node in walk.Unlisted(lines.Number)) yield return node;
    }

    /// <summary>Where the reading is: the section, and whether its vertices are the network's.</summary>
    private sealed class Walk
    {
        private readonly HashSet<string> _listed = new(StringComparer.Ordinal);
        private string _section = "";
        private EdgeRelation? _relation;
        private int _count;
        private int _row;
        private bool _areValues;

        /// <summary>What follows is another network.</summary>
        public bool IsOver { get; private set; }

        public IEnumerable<NetworkItem> Section(string line, long number)
        {
            (_section, _row) = (line[1..].Split([' ', '\t', ':'])[0].ToLowerInvariant(), 0);
            _relation = line.Split('"') is [_, var name, ..] ? EdgeRelations.Of(name) : null;
            if (_section is "partition" or "vector" or "permutation" or "cluster" or "hierarchy" or "events") _areValues = true;
            if (_section != "vertices") return [];
            if (_areValues)
            {
                (_areValues, _section) = (false, "values");
                return [];
            }
            if (_count > 0)
            {
                IsOver = true;
                return [.. Unlisted(number), new NetworkProblem(number, RowMessages.SecondNetwork, RawText.Of(line))];
            }
            _count = int.TryParse(line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).ElementAtOrDefault(1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
            return [];
        }

        public IEnumerable<NetworkItem> Row(string line, long number)
        {
            _row++;
            if (_section == "vertices") return [Node(line, number)];
            var words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            return _section switch
            {
                "arcs" or "edges" => [Edge(words, line, number, _section == "arcs")],
                "arcslist" or "edgeslist" => words.Skip(1).Select(target => (NetworkItem)new NetworkEdge(number, words[0], target, _section == "arcslist", 1) { Relation = _relation }),
                "matrix" => Cells(words, number),
                _ => [],
            };
        }

        /// <summary>Vertices that are counted and not listed, which have a number and no name.</summary>
        public IEnumerable<NetworkItem> Unlisted(long number)
        {
            // More than this is no count of vertices that a file leaves out.
            if (_count > 10_000_000) yield break;
            for (var vertex = 1; vertex <= _count; vertex++)
                if (vertex.ToString(CultureInfo.InvariantCulture) is var id && !_listed.Contains(id)) yield return new NetworkNode(number, id, null);
        }

        private NetworkItem Node(string line, long number)
        {
            var match = Vertex().Match(line);
            if (!match.Success) return new NetworkProblem(number, RowMessages.NoVertex, RawText.Of(line));
            _listed.Add(match.Groups["number"].Value);
            return new NetworkNode(number, match.Groups["number"].Value, match.Groups["label"] is { Success: true, Length: > 0 } label ? label.Value : null);
        }

        private NetworkItem Edge(string[] words, string line, long number, bool isDirected) =>
            words.Length >= 2 && AccountText.IsDigits(words[0]) && AccountText.IsDigits(words[1])
                ? new NetworkEdge(number, words[0], words[1], isDirected, words.Length > 2 ? XmlNetwork.Weight(words[2]) : 1) { Relation = _relation }
                : new NetworkProblem(number, RowMessages.NoArc, RawText.Of(line));

        private IEnumerable<NetworkItem> Cells(string[] words, long number)
        {
            var source = _row.ToString(CultureInfo.InvariantCulture);
            for (var column = 0; column < words.Length; column++)
                if (XmlNetwork.Weight(words[column]) is var weight and not 0)
                    yield return new NetworkEdge(number, source, (column + 1).ToString(CultureInfo.InvariantCulture), true, weight) { Relation = _relation };
        }
    }
}
