using System.Globalization;
using System.Text.RegularExpressions;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>UCINET's DL: a full matrix, an edge list or a node list, with labels before the data, inside them, or none.</summary>
internal sealed partial class UcinetDl : NetworkFormat
{
    public override FormatDescription Description { get; } = new(
        "ucinet-dl",
        [AskedField.Captured, AskedField.Completeness, AskedField.CompleteWithin, AskedField.Relation, AskedField.AccountsBy, AskedField.Platform],
        ["following", "mentions"]);

    public override bool IdsOnlyCount => true;

    [GeneratedRegex(@"^\s*dl\b[\s,]*(?=.*\b(n|nr|nm)\s*=\s*\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\b(nr|nc)\s*=|\bnm\s*=\s*(?!1\b)\d+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    [GeneratedRegex(@"\bn\s*=\s*(?<n>\d+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Size();

    [GeneratedRegex(@"\bformat\s*=\s*(?<format>\w+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Format();

    [GeneratedRegex(@"labels?\s+embedded", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Embedded();

    [GeneratedRegex(@"\bdiagonal\s*=?\s*absent\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WithoutDiagonal();

    [GeneratedRegex(@"(?<!\b(matrix|level)\s+)labels\s*:(?<labels>.*?)(\b(row|col|column|matrix|level)\s+labels\s*:|\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Labels();

    [GeneratedRegex("""
        "(?<word>[^"]*)"|(?<word>[^\s,"]+)
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Word();

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsTable || !Beginning().IsMatch(sample.Text[..Math.Min(sample.Text.Length, 4096)])) return null;
        var head = Head(sample.Text);
        if (Several().IsMatch(head)) return Claim.Refused(FileMessages.UcinetSeveral);
        if (WithoutDiagonal().IsMatch(head)) return Claim.Refused(FileMessages.UcinetWithoutDiagonal);
        if (FormatOf(head) is null) return Claim.Refused(FileMessages.UcinetForm);
        return Claimed(sample, declaration);
    }

    public override IEnumerable<NetworkItem> Items(ExportFile file)
    {
        using var stream = file.Open();
        using var lines = new LineReader(stream);
        var (head, walk) = ("", (Walk?)null);
        while (lines.Read())
        {
            var line = TextBytes.Decode(lines.Line.Span).Trim();
            if (walk is not null)
            {
                foreach (var item in walk.Row(line, lines.Number)) yield return item;
                continue;
            }
            var data = line.IndexOf("data:", StringComparison.OrdinalIgnoreCase);
            head += (data < 0 ? line : line[..data]) + "\n";
            if (data < 0) continue;
            walk = new Walk(head, lines.Number);
            foreach (var node in walk.Nodes) yield return node;
            foreach (var item in walk.Row(line[(data + 5)..].Trim(), lines.Number)) yield return item;
        }
    }

    private static string Head(string text) =>
        text.IndexOf("data:", StringComparison.OrdinalIgnoreCase) is var data and >= 0 ? text[..data] : text;

    private static string? FormatOf(string head) =>
        (Format().Match(head) is { Success: true } match ? match.Groups["format"].Value.ToLowerInvariant() : "fullmatrix") switch
        {
            "fullmatrix" or "fm" => "fullmatrix",
            "edgelist1" or "edgelist" or "el1" => "edgelist1",
            "nodelist1" or "nodelist" or "nl1" => "nodelist1",
            _ => null,
        };

    /// <summary>Reads the data, knowing from what stands before them how many nodes there are and what they are called.</summary>
    private sealed class Walk
    {
        private static readonly char[] Between = [' ', '\t', ',', '\r', '\n'];

        private readonly string _format;
        private readonly int _size;
        private readonly bool _isEmbedded;
        private readonly Dictionary<string, string> _embedded = new(StringComparer.OrdinalIgnoreCase);
        private readonly List<string> _columns = [];
        private int _row;
        private int _column;

        public Walk(string head, long row)
        {
            _format = FormatOf(head) ?? "fullmatrix";
            _size = Size().Match(head) is { Success: true } size && int.TryParse(size.Groups["n"].Value, CultureInfo.InvariantCulture, out var n) ? Math.Min(n, 1_000_000) : 0;
            _isEmbedded = Embedded().IsMatch(head);
            var labels = Labels().Match(head) is { Success: true } match && !_isEmbedded
                ? Words(match.Groups["labels"].Value) : [];
            Nodes = _isEmbedded ? [] : [.. Enumerable.Range(1, _size).Select(node => new NetworkNode(row, Number(node), node <= labels.Length ? labels[node - 1] : null))];
        }

        public IReadOnlyList<NetworkNode> Nodes { get; }

        public List<NetworkItem> Row(string line, long number)
        {
            var words = Words(line);
            if (words.Length == 0) return [];
            if (_format == "fullmatrix") return Matrix(words, number);
            var items = new List<NetworkItem>();
            var source = Node(words[0], number, items);
            if (words.Length < 2) return _format == "nodelist1" ? items : [new NetworkProblem(number, RowMessages.NoEdge, RawText.Of(line))];
            if (_format == "nodelist1") items.AddRange([.. words.Skip(1).Select(target => new NetworkEdge(number, source, Node(target, number, items), true, 1))]);
            else items.Add(new NetworkEdge(number, source, Node(words[1], number, items), true, words.Length > 2 ? XmlNetwork.Weight(words[2]) : 1));
            return items;
        }

        /// <summary>Cells run on over lines; with labels inside the data the first line names the columns, and each row itself.</summary>
        private List<NetworkItem> Matrix(string[] words, long number)
        {
            var items = new List<NetworkItem>();
            if (_isEmbedded && _columns.Count < _size)
            {
                foreach (var name in words.Take(_size - _columns.Count)) _columns.Add(Node(name, number, items));
                return items;
            }
            foreach (var word in words)
            {
                if (_isEmbedded && _column == 0 && _row == 0)
                {
                    _row = 1 + _columns.IndexOf(Node(word, number, items));
                    continue;
                }
                if (!_isEmbedded && _row == 0) _row = 1;
                if (XmlNetwork.Weight(word) is var weight and not 0 && _row <= _size)
                    items.Add(new NetworkEdge(number, _isEmbedded ? _columns[_row - 1] : Number(_row), _isEmbedded ? _columns[_column] : Number(_column + 1), true, weight));
                if (++_column < _size) continue;
                (_column, _row) = (0, _isEmbedded ? 0 : _row + 1);
            }
            return items;
        }

        /// <summary>The node's number, or its name where names stand in the data; a name that is new is a node.</summary>
        private string Node(string word, long number, List<NetworkItem> items)
        {
            if (!_isEmbedded) return word;
            if (_embedded.TryGetValue(word, out var known)) return known;
            _embedded.Add(word, word);
            items.Add(new NetworkNode(number, word, word));
            return word;
        }

        private static string Number(int node) => node.ToString(CultureInfo.InvariantCulture);

        /// <summary>Words between blanks and commas; quotes hold one together.</summary>
        private static string[] Words(string text) => text.Contains('"', StringComparison.Ordinal)
            ? [.. Word().Matches(text).Select(match => match.Groups["word"].Value)]
            : text.Split(Between, StringSplitOptions.RemoveEmptyEntries);
    }
}
