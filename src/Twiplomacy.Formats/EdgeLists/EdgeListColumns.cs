using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.EdgeLists;

/// <summary>Finds the two columns of accounts: as declared, by the header's names, or in rows without a header.</summary>
internal sealed partial class EdgeListColumns(TableSample table, ImportDeclaration declaration)
{
    private static readonly SearchValues<char> NoName = SearchValues.Create(" \t{}[]()");

    /// <summary>Why a table that looks like an edge list cannot be read as one, or null.</summary>
    public Message? Refusal { get; private set; }

    private bool IsAsked => declaration.Format == EdgeListDialect.FormatId;

    public EdgeListDialect? Find()
    {
        if (declaration.SourceColumn is not null || declaration.TargetColumn is not null) return Declared();
        var ends = Ends(table.Header);
        if (ends.AreFound)
        {
            if (table.ExtraCells > 0) return Refuse(EdgeListMessages.HeaderWidth(table.Header.Names.Count, table.Header.Names.Count + table.ExtraCells));
            return Of(ends, hasHeader: true);
        }
        if (TitleRows() is var title and > 0)
            return Refuse(EdgeListMessages.HeaderBelow(title + 1));
        return WithoutHeader();
    }

    private NamedEnds Ends(Header header) => EdgeListNames.Find(header,
        column => table.Rows.Count > 1 && table.Column(column).All(string.IsNullOrWhiteSpace),
        column => EdgeListContent.AreNumbers(table.Column(column)));

    private EdgeListDialect Of(in NamedEnds ends, bool hasHeader, Message? remark = null) => new(table.Delimiter, ends.Source, ends.Target)
    {
        HasHeader = hasHeader, SourceKind = ends.SourceKind, TargetKind = ends.TargetKind, IsMentions = ends.AreMentions, Remark = remark,
    };

    private EdgeListDialect? Refuse(Message reason)
    {
        Refusal = reason;
        return null;
    }

    private EdgeListDialect? Declared()
    {
        if (declaration.SourceColumn is not { } source || declaration.TargetColumn is not { } target) return Refuse(EdgeListMessages.ColumnsTogether);
        var byName = (table.Header.Of(source), table.Header.Of(target));
        if (byName is ( >= 0, >= 0) && byName.Item1 != byName.Item2)
            return Of(new NamedEnds(byName.Item1, null, byName.Item2, null), hasHeader: true);
        if (Number(source) is { } first && Number(target) is { } second && first != second && table.Rows.All(row => row.Count > 1))
            return Of(new NamedEnds(first, null, second, null), hasHeader: Ends(table.Header).AreFound || AreUnnamed(table.Rows[0], first, second));
        var missing = byName.Item1 < 0 ? source : target;
        return Refuse(EdgeListMessages.NoColumn(missing, table.FirstLine));
    }

    /// <summary>Columns are counted from 1.</summary>
    private int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= table.Header.Names.Count ? number - 1 : null;

    /// <summary>How many lines stand above the names of the columns, as a title does that was typed over a table; 0 if it has none.</summary>
    private int TitleRows()
    {
        for (var row = 1; row < Math.Min(4, table.Rows.Count); row++)
            if (table.Rows[row].Count > 1 && EdgeListNames.Find(new Header(table.Rows[row]), _ => false, _ => false) is { AreFound: true, AreMentions: false }
                && table.Rows[0].Count(cell => cell.Length > 0) <= 1) return row;
        return 0;
    }

    /// <summary>
    /// Two accounts a row and perhaps a weight, and no header: taken only where the two columns look alike, or if asked to.
    /// </summary>
    private EdgeListDialect? WithoutHeader()
    {
        var first = table.NumbersRows ? 1 : 0;
        if (table.Rows.Count > 1 && table.Rows.All(row => row.Count > first + 1) && AreUnnamed(table.Rows[0], first, first + 1) && AreTies(table.Rows.Skip(1), first))
        {
            if (!IsAsked) return Refuse(EdgeListMessages.HeaderUnnamed(table.FirstLine));
            return Of(new NamedEnds(first, null, first + 1, null), hasHeader: true,
                EdgeListMessages.HeaderAssumed(table.Rows[0][first], table.Rows[0][first + 1]));
        }
        if (first > 0 || !AreTies(table.Rows, 0) || (!IsAsked && !LookAlike(table.Rows))) return null;
        if (MayBeHeader())
            return Refuse(EdgeListMessages.HeaderUnclear(table.FirstLine));
        return Of(new NamedEnds(0, null, 1, null), hasHeader: false, EdgeListMessages.NoHeader);
    }

    /// <summary>Two names in every row, and behind them nothing, a number or NetworkX's dictionary.</summary>
    private static bool AreTies(IEnumerable<IReadOnlyList<string>> rows, int first) => rows.All(row =>
        row.Count - first is var cells && cells > 1 && IsName(row[first]) && IsName(row[first + 1])
        && (cells == 2 || row[first + 2].StartsWith('{') || (cells < 5 && Numbers.Real(row[first + 2]) is not null)));

    private static bool AreUnnamed(IReadOnlyList<string> header, int source, int target) =>
        header.Count > Math.Max(source, target) && Generic().IsMatch(header[source]) && Generic().IsMatch(header[target]);

    /// <summary>Ids of about one length, handles with their sign, or names of which some stand in both columns.</summary>
    private static bool LookAlike(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (rows.All(row => row[0].StartsWith('@') && row[1].StartsWith('@'))) return true;
        if (rows.All(row => AccountText.IsDigits(row[0]) && AccountText.IsDigits(row[1])))
            return Math.Abs(rows.Max(row => row[0].Length) - rows.Max(row => row[1].Length)) < 6;
        var sources = rows.Select(row => Header.Key(row[0])).ToHashSet(StringComparer.Ordinal);
        return rows.Any(row => Header.Key(row[0]) != Header.Key(row[1]) && sources.Contains(Header.Key(row[1])));
    }

    /// <summary>Neither name of the first row comes again, while those below do.</summary>
    private bool MayBeHeader()
    {
        var (first, below) = (table.Rows[0], table.Rows.Skip(1).ToList());
        if (below.Count < 2 || AccountText.IsDigits(first[0]) || first[0].StartsWith('@') || !LookAlike(below)) return false;
        return !below.Exists(row => row[0] == first[0] || row[1] == first[0] || row[0] == first[1] || row[1] == first[1]);
    }

    public static bool IsName(string cell) => cell.Length is > 0 and < 200 && !cell.AsSpan().ContainsAny(NoName);

    /// <summary>Names that programs give to columns that have none: V1 and V2, X1, col_0, 0 and 1 are no accounts.</summary>
    [GeneratedRegex("^(v|x|y|i|j|col|column|var|field|unnamed:?)[ ._]?[0-9]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Generic();
}
