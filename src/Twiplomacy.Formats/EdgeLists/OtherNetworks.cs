using System.Text.RegularExpressions;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.EdgeLists;

/// <summary>Networks as text that are no edge lists and are not read, each by its name and with what to do instead.</summary>
internal static partial class OtherNetworks
{
    /// <summary>Below this an edge list with weights looks like a matrix.</summary>
    private const int SmallestMatrixOfNumbers = 5;

    private const int SmallestMatrix = 3;

    /// <summary>Null if the text begins as none of them does.</summary>
    public static Message? Named(TableSample table)
    {
        var text = table.Beginning;
        if (text.StartsWith("%%MatrixMarket", StringComparison.OrdinalIgnoreCase))
            return EdgeListMessages.MatrixMarket;
        if (Konect().Match(text) is { Success: true } match && match.Groups["kind"].Value == "bip") return EdgeListMessages.TwoMode;
        if (Dot().IsMatch(text)) return EdgeListMessages.Graphviz;
        if (Vna().IsMatch(text)) return EdgeListMessages.NetDraw;
        return IsMatrixOfNumbers(table.Rows) ? EdgeListMessages.MatrixWithoutNames : null;
    }

    /// <summary>The file says of itself that an edge stands for both directions, as KONECT's first line <c>% sym</c> does.</summary>
    public static bool IsSymmetric(TableSample table) => Konect().Match(table.Beginning) is { Success: true } match && match.Groups["kind"].Value == "sym";

    /// <summary>A line for each account: itself, then all whom it follows, which have lines of their own.</summary>
    public static Message? AdjacencyList(TableSample table)
    {
        var rows = table.Rows;
        if (rows.Count < 2 || rows.All(row => row.Count < 3) || rows.Any(row => row.Any(cell => !EdgeListColumns.IsName(cell)))) return null;
        var first = rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var others = rows.SelectMany(row => row.Skip(1)).ToHashSet(StringComparer.Ordinal);
        return first.Count == rows.Count && others.Count(first.Contains) * 2 >= others.Count
            ? EdgeListMessages.AdjacencyList : null;
    }

    /// <summary>As many rows as columns, and nothing but numbers in them.</summary>
    private static bool IsMatrixOfNumbers(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (rows.Count < SmallestMatrix || rows.Any(row => row.Count != rows.Count)) return false;
        return rows.Count < SmallestMatrixOfNumbers
            ? rows.All(row => row.All(cell => cell is "0" or "1")) : rows.All(row => row.All(cell => Numbers.Real(cell) is not null));
    }

    [GeneratedRegex(@"\A%[ \t]+(?<kind>sym|asym|bip)[ \t]+(unweighted|positive|posweighted|signed|multisigned|weighted|multiweighted|dynamic|multiposweighted)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Konect();

    [GeneratedRegex(@"\A(\s|//[^\n]*\n|#[^\n]*\n|/\*.*?\*/)*(strict\s+)?(di)?graph\b[^\[{\n]*\{", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Dot();

    [GeneratedRegex(@"\A\s*\*(node|tie)\s+(data|properties)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Vna();
}
