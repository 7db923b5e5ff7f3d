using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// A table whose rows and columns are the same accounts: the account of the row follows those in whose columns it has a number
/// other than 0. R's <c>write.csv</c> and <c>write.table</c> of a matrix, pandas, UCINET's and Gephi's CSV.
/// </summary>
internal sealed class AdjacencyMatrix : NetworkFormat
{
    private const int Fewest = 2;

    public override FormatDescription Description { get; } = new(
        "matrix",
        [AskedField.Captured, AskedField.Completeness, AskedField.CompleteWithin, AskedField.Relation, AskedField.AccountsBy, AskedField.Platform],
        ["following", "mentions"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) =>
        sample.IsTable && IsMatrix(sample.Table) ? Claimed(sample, declaration) : null;

    public override IEnumerable<NetworkItem> Items(ExportFile file)
    {
        var sample = FileSample.Of(file).Table;
        using var rows = new DelimitedReader(file.Open(), sample.Delimiter);
        rows.SkipLines(sample.PrefaceLines);
        if (!rows.Read()) yield break;
        var names = Names([.. Enumerable.Range(0, rows.Count).Select(rows.Text)], sample.ExtraCells);
        foreach (var name in names) yield return new NetworkNode(rows.Row, name, null);
        while (rows.Read())
        {
            if (rows.Problem is { } problem) yield return new NetworkProblem(rows.Row, problem, rows.Raw);
            else if (rows.Count != names.Count + 1) yield return new NetworkProblem(rows.Row, RowMessages.Columns(rows.Count, names.Count + 1), rows.Raw);
            else
                for (var column = 0; column < names.Count; column++)
                    if (Edge(rows, names, column) is { } edge) yield return edge;
        }
    }

    private static NetworkEdge? Edge(DelimitedReader rows, IReadOnlyList<string> names, int column)
    {
        var cell = rows[column + 1];
        if (cell.IsEmpty || cell.SequenceEqual("0"u8)) return null;
        var text = rows.Text(column + 1);
        if (Cell(text) is not { } weight) return new NetworkEdge(rows.Row, rows.Text(0).Trim(), names[column], true, 1) { Lost = RowMessages.NoNumber(RawText.Of(text)) };
        return weight == 0 ? null : new NetworkEdge(rows.Row, rows.Text(0).Trim(), names[column], true, weight);
    }

    private static bool IsMatrix(TableSample table)
    {
        var rows = table.Rows;
        // Where R left the corner out, its rows are one longer; they may have been taken for numbered ones.
        var names = rows.Count > Fewest ? Names(rows[0], table.ExtraCells) : [];
        if (names.Count < Fewest || names.Contains("") || names.Distinct(StringComparer.Ordinal).Count() < names.Count) return false;
        var known = names.ToHashSet(StringComparer.Ordinal);
        return (rows[0][0].Length == 0 || table.ExtraCells == 1)
            && rows.Skip(1).All(row => row.Count == names.Count + 1 && known.Contains(row[0].Trim()) && row.Skip(1).All(IsCell));
    }

    private static IReadOnlyList<string> Names(IReadOnlyList<string> header, int extra) =>
        [.. header.Skip(extra == 1 || (header.Count > 0 && header[0].Length > 0) ? 0 : 1).Select(name => name.Trim())];

    /// <summary>R's matrices may lack a value, which is told where the row is read.</summary>
    private static bool IsCell(string cell) => cell.Length == 0 || cell is "NA" || Cell(cell) is not null;

    private static double? Cell(string cell) => Numbers.Real(cell) ?? Numbers.Flag(cell) switch { true => 1d, false => 0d, null => (double?)null };
}
