using System.Globalization;

namespace Twiplomacy.SampleData.Facts;

/// <summary>One row of a table in <c>data/</c>, read by column name.</summary>
public sealed class FactRow(Dictionary<string, string> cells)
{
    public string Text(string column) => cells[column];

    public int Number(string column) => int.Parse(cells[column], CultureInfo.InvariantCulture);

    public long LongNumber(string column) => long.Parse(cells[column], CultureInfo.InvariantCulture);

    public double Ratio(string column) => double.Parse(cells[column], CultureInfo.InvariantCulture);

    public bool Flag(string column) => bool.Parse(cells[column]);

    public DateOnly Day(string column) => DateOnly.ParseExact(cells[column], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public DateOnly? FindDay(string column) => cells[column].Length == 0 ? null : Day(column);
}

/// <summary>The tables in <c>data/</c>: what is known, and what was chosen by hand. No cell holds a comma.</summary>
public static class FactTable
{
    public static IReadOnlyList<FactRow> Read(string name)
    {
        using var stream = typeof(FactTable).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no table '{name}' in data/.", nameof(name));
        using var reader = new StreamReader(stream);
        var header = reader.ReadLine()!.Split(',');
        var rows = new List<FactRow>();
        while (reader.ReadLine() is { } line) rows.Add(new FactRow(Cells(header, line.Split(','), name)));
        return rows;
    }

    private static Dictionary<string, string> Cells(string[] header, string[] cells, string name) =>
        cells.Length == header.Length
            ? header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second)
            : throw new InvalidDataException($"{name}: '{cells[0]} …' has {cells.Length} cells, not {header.Length}.");
}
