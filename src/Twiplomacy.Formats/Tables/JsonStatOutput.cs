using System.Globalization;

namespace Twiplomacy.Formats.Tables;

/// <summary>What a JSON-stat data set is of, beside its table.</summary>
/// <param name="Day">The date (UTC) for which all values hold.</param>
/// <param name="Next">Where the answer goes on, or null.</param>
/// <param name="Notes">What to beware of.</param>
/// <param name="Extension">What JSON-stat has no place of its own for.</param>
public sealed record JsonStatAbout(string Label, string Source, string Day, string? Next, IReadOnlyList<string> Notes, object Extension);

/// <summary>How a row is named in a JSON-stat data set.</summary>
/// <param name="Status">The row's status where it is to be told, else null.</param>
public sealed record JsonStatRow(string Id, string Label, string? Status);

/// <summary>
/// A table as a JSON-stat 2.0 data set: a cube of date × account × statistic, values in row-major order, null where
/// nothing is known. A row's status stands at its first value.
/// </summary>
public static class JsonStatOutput
{
    public const string MediaType = "application/json; profile=\"https://json-stat.org/2.0/\"";

    public static JsonStatDataset Of<TRow>(Table<TRow> table, IReadOnlyList<TRow> rows, Func<TRow, JsonStatRow> nameOf, JsonStatAbout about)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(about);
        List<Column<TRow>> statistics = [.. table.Columns.Where(column => column.JsonStat is not null).OrderBy(column => column.Place)];
        List<JsonStatRow> names = [.. rows.Select(nameOf)];
        return new(
            "2.0", "dataset", about.Label, about.Source, ["date", "account", "statistic"], [1, rows.Count, statistics.Count],
            new Dictionary<string, IReadOnlyList<string>> { ["time"] = ["date"], ["metric"] = ["statistic"] },
            new Dictionary<string, JsonStatDimension>
            {
                ["date"] = JsonStatDimension.Of("Date (UTC)", [(about.Day, about.Day)]),
                ["account"] = JsonStatDimension.Of("Account", names.Select(name => (name.Id, name.Label))),
                ["statistic"] = JsonStatDimension.Of("Statistic", statistics.Select(column => (column.Name, column.JsonStat!))),
            },
            [.. rows.SelectMany(row => statistics.Select(column => Number(column.Shown(row))))],
            StatusOf(names, statistics.Count), LinkTo(about.Next), about.Extension)
        {
            Note = about.Notes.Count > 0 ? about.Notes : null,
        };
    }

    private static double? Number(object? value) => value is null ? null : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static Dictionary<string, string>? StatusOf(List<JsonStatRow> names, int width)
    {
        var told = names.Select((name, i) => (Cell: i * width, name.Status)).Where(cell => cell.Status is not null)
            .ToDictionary(cell => cell.Cell.ToString(CultureInfo.InvariantCulture), cell => cell.Status!);
        return told.Count == 0 ? null : told;
    }

    private static Dictionary<string, IReadOnlyList<JsonStatLink>>? LinkTo(string? next) =>
        next is null ? null : new() { ["next"] = [new(MediaType, next)] };
}
