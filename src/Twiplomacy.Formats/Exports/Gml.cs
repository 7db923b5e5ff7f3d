using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>GML as Gephi, yEd, NetworkX and igraph write it: <c>graph [ node [ id 1 label "ann" ] edge [ source 1 target 2 ] ]</c>.</summary>
internal sealed class Gml : NetworkFormat
{
    private const int Deepest = 64;

    public override FormatDescription Description { get; } = new(
        "gml",
        [AskedField.Captured, AskedField.Completeness, AskedField.CompleteWithin, AskedField.Relation, AskedField.AccountsBy, AskedField.Platform],
        ["following", "mentions"]);

    /// <summary>Ids are numbers by definition: an account's name is its label.</summary>
    public override bool IdsOnlyCount => true;

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsTable) return null;
        var words = new GmlWords(new StringReader(sample.Table.Beginning));
        for (var looked = 0; looked < 40 && words.Read() is { } key; looked++)
        {
            if (key.Equals("graph", StringComparison.OrdinalIgnoreCase) && !words.IsQuoted) return words.Read() == "[" ? Claimed(sample, declaration) : null;
            // Before the graph stand only its creator and version.
            if (words.IsQuoted || key is "[" or "]" || words.Read() is null) return null;
        }
        return null;
    }

    public override IEnumerable<NetworkItem> Items(ExportFile file)
    {
        using var stream = file.Open();
        using var text = new StreamReader(TextBytes.OpenUtf8(stream));
        var words = new GmlWords(text);
        var (path, isDirected) = (new Stack<string>(), false);
        var node = new NetworkNode(0, "", null);
        var (edge, best) = (new NetworkEdge(0, "", "", false, 1), int.MaxValue);
        while (words.Read() is { } key)
        {
            var isList = key != "]" && words.Read() is "[" && !words.IsQuoted;
            if (key == "]" && path.TryPop(out var closed))
            {
                if (path.Count == 1 && closed == "node") yield return Whole(node);
                if (path.Count == 1 && closed == "edge") yield return Whole(edge with { IsDirected = isDirected });
            }
            else if (isList)
            {
                path.Push(key.ToLowerInvariant());
                if (path.Count > Deepest) break;
                if (path.Count == 2) (node, edge, best) = (new NetworkNode(words.Line, "", null), new NetworkEdge(words.Line, "", "", false, 1), int.MaxValue);
            }
            else if (path.Count == 1 && key.Equals("directed", StringComparison.OrdinalIgnoreCase)) isDirected = words.Word == "1";
            else if (path.Count == 2 && path.Peek() == "node") node = Told(node, key, words.Word, ref best);
            else if (path.Count == 2 && path.Peek() == "edge") edge = Told(edge, key, words.Word);
        }
        if (path.Count > 0) yield return new NetworkProblem(words.Line, path.Count > Deepest ? RowMessages.ListsTooDeep(Deepest) : RowMessages.OpenLists, "") { BreaksOff = true };
    }

    private static NetworkItem Whole(NetworkNode node) =>
        node.Id.Length > 0 ? node : new NetworkProblem(node.Row, RowMessages.NodeWithoutId, "");

    private static NetworkItem Whole(NetworkEdge edge) =>
        edge is { Source.Length: > 0, Target.Length: > 0 } ? edge : new NetworkProblem(edge.Row, RowMessages.EdgeWithoutEnd, "");

    private static NetworkNode Told(NetworkNode node, string key, string value, ref int best) => key.ToLowerInvariant() switch
    {
        "id" => node with { Id = value },
        "label" => node with { Label = string.IsNullOrWhiteSpace(value) ? node.Label : value.Trim() },
        _ => node.With(key, value, ref best),
    };

    private static NetworkEdge Told(NetworkEdge edge, string key, string value) => key.ToLowerInvariant() switch
    {
        "source" => edge with { Source = value },
        "target" => edge with { Target = value },
        // Gephi and igraph write the weight as value too.
        "value" => edge with { Weight = XmlNetwork.Weight(value) },
        _ => edge.With(key, value),
    };
}

/// <summary>The words of a GML file: names, numbers, brackets, and texts between quotes with their entities undone; lines of <c>#</c> are none.</summary>
internal sealed class GmlWords(TextReader text)
{
    private const int Longest = 1 << 20;

    private readonly System.Text.StringBuilder _word = new();

    /// <summary>The latest word.</summary>
    public string Word { get; private set; } = "";

    /// <summary>The latest word stood between quotes.</summary>
    public bool IsQuoted { get; private set; }

    public long Line { get; private set; } = 1;

    /// <summary>Null at the end.</summary>
    public string? Read()
    {
        SkipBlanks();
        IsQuoted = text.Peek() == '"';
        if (text.Peek() < 0) return null;
        _word.Clear();
        if (IsQuoted) ReadQuoted();
        else if (text.Peek() is '[' or ']') _word.Append((char)Next());
        else while (text.Peek() is >= 0 and not ('[' or ']' or '"') && !char.IsWhiteSpace((char)text.Peek()) && _word.Length < Longest) _word.Append((char)Next());
        return Word = IsQuoted ? System.Net.WebUtility.HtmlDecode(_word.ToString()) : _word.ToString();
    }

    private void ReadQuoted()
    {
        Next();
        while (text.Peek() is >= 0 and not '"' && _word.Length < Longest) _word.Append((char)Next());
        Next();
    }

    private void SkipBlanks()
    {
        while (text.Peek() is >= 0 and var letter && (char.IsWhiteSpace((char)letter) || letter == '#'))
            if (Next() == '#') while (text.Peek() is >= 0 and not '\n') Next();
    }

    private int Next()
    {
        var letter = text.Read();
        if (letter == '\n') Line++;
        return letter;
    }
}
