using System.Globalization;

namespace Twiplomacy.Analytics.Network.Reading;

/// <summary>Decides from sample rows whether the first is a header and which columns are the ids.</summary>
internal sealed class SampleJudgement(List<SampleRow> rows, byte separator, int offset, int line)
{
    private readonly IReadOnlyList<string> _first = rows[0].Columns;

    public EdgeListFinding Judge()
    {
        if (ColumnRoles.Find(_first, separator, IsFlagColumn) is { } named) return Accept(named, header: true, null);
        if (!rows[0].IsSound) return EdgeListFinding.None(line, "the first row cannot be read");
        if (_first.Count == 1) return EdgeListFinding.None(line, "the row has one column: an edge list needs two ids in a row");
        var firstTwo = new EdgeListLayout(separator, 0, 1);
        if (IsTie(rows[0]))
        {
            return rows.Count > 1 && rows.Skip(1).All(row => HasNumericIds(row.Columns)) && !_first.Any(IsNumber)
                ? Accept(firstTwo, header: true, $"the header does not say who follows whom: {_first[0]} is taken to follow {_first[1]}")
                : Accept(firstTwo, header: false, $"no header: the first column is taken to follow the second");
        }
        return rows.Count > 1 && rows.Skip(1).All(IsTie)
            ? Accept(firstTwo, header: true, $"the header does not say who follows whom: {_first[0]} is taken to follow {_first[1]}")
            : EdgeListFinding.None(line, "no edge list: no header names two columns such as source,target, and a row is not two ids with or without a weight");
    }

    private EdgeListFinding Accept(EdgeListLayout layout, bool header, string? remark)
    {
        var data = header ? rows.Skip(1).ToList() : rows;
        if (data.Count == 0) return EdgeListFinding.None(line, "a header and no rows");
        var unreadable = data.Count(row => row.Columns.Count <= Math.Max(layout.Source, layout.Target));
        if (unreadable * 2 > data.Count) return EdgeListFinding.None(line + (header ? rows[0].Lines : 0), "no edge list: most rows have one column only");
        return header
            ? new EdgeListFinding(layout, null, line + rows[0].Lines, offset + rows[0].Length, remark)
            : new EdgeListFinding(layout, null, line, offset, remark);
    }

    private bool IsFlagColumn(int column) =>
        rows.Skip(1).All(row => row.Columns.Count > column && FlagText.IsFlag(System.Text.Encoding.UTF8.GetBytes(row.Columns[column])));

    /// <summary>Two ids, and after them at most numbers or NetworkX's braces.</summary>
    private static bool IsTie(SampleRow row) =>
        row.IsSound && row.Columns.Count >= 2 && (row.Columns.Count == 2 || IsNumber(row.Columns[2]) || row.Columns[2].StartsWith('{'));

    private static bool HasNumericIds(IReadOnlyList<string> columns) => columns.Count >= 2 && IsNumber(columns[0]) && IsNumber(columns[1]);

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
