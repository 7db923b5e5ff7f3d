using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>A place where a bundle says something else than what was recomputed.</summary>
/// <param name="Row">Row of a table, its header being 1, or line of a text; null: the whole file.</param>
/// <param name="Column">Column of a table.</param>
/// <param name="Key">What the row is of: an account, a figure.</param>
public sealed record BundleDifference(string File, int? Row, string? Column, string? Key, string? Stated, string? Recomputed)
{
    public override string ToString() =>
        $"{File}{(Row is { } row ? $", row {row}" : "")}{(Column is null ? "" : $", column {Column}")}{(Key is null ? "" : $" ({Key})")}: "
        + $"in the bundle: {Shown(Stated)}; recalculated: {Shown(Recomputed)}";

    private static string Shown(string? text) => text is null ? "nothing" : text.Length == 0 ? "empty"
        : string.Concat(text.Take(200).Select(c => char.IsControl(c) ? '\uFFFD' : c));
}

/// <summary>Compares files field by field and collects what differs.</summary>
internal sealed class BundleDifferences
{
    // A row that is missing shifts all that follow; nobody reads more than this.
    private const int MostOfOneFile = 1000;

    private readonly List<BundleDifference> _numbers = [];
    private readonly List<BundleDifference> _others = [];

    public long Numbers { get; private set; }

    public IReadOnlyList<BundleDifference> List() => [.. _numbers, .. _others];

    public void AddUnexpected(string path) => _others.Add(new BundleDifference(path, null, null, null, "a file", null));

    public void Compare(BundleFile expected, byte[]? stated)
    {
        if (stated is null) _others.Add(new BundleDifference(expected.Path, null, null, null, null, "a file"));
        else if (expected.Fields.Count > 0) CompareTable(expected, stated);
        else if (!stated.AsSpan().SequenceEqual(expected.Content)) CompareText(expected, stated);
    }

    private void CompareTable(BundleFile expected, byte[] stated)
    {
        var rows = CsvRows.Read(BundleTableReading.TextOf(expected.Path, expected.Content)).ToList();
        Numbers += (long)(rows.Count - 1) * expected.Fields.Count;
        if (stated.AsSpan().SequenceEqual(expected.Content)) return;
        var before = _numbers.Count;
        try
        {
            var number = 0;
            foreach (var fields in CsvRows.Read(BundleTableReading.TextOf(expected.Path, stated)))
                if (_numbers.Count - before < MostOfOneFile) CompareRow(expected, ++number, fields, number <= rows.Count ? rows[number - 1] : null);
            for (; number < rows.Count && _numbers.Count - before < MostOfOneFile; number++)
                _numbers.Add(new BundleDifference(expected.Path, number + 1, null, KeyOf(expected, rows[number]), null, string.Join(',', rows[number])));
        }
        catch (Exception damaged) when (damaged is CsvRowException or BundleRefusedException)
        {
            _numbers.Add(new BundleDifference(expected.Path, null, null, null, damaged.Message, "a table"));
        }
        if (_numbers.Count == before) CompareText(expected, stated);
    }

    private void CompareRow(BundleFile expected, int number, string[] stated, string[]? recomputed)
    {
        if (recomputed is null || recomputed.Length != stated.Length)
        {
            _numbers.Add(new BundleDifference(
                expected.Path, number, null, null, string.Join(',', stated), recomputed is null ? null : string.Join(',', recomputed)));
            return;
        }
        for (var i = 0; i < stated.Length; i++)
        {
            if (stated[i] != recomputed[i])
                _numbers.Add(new BundleDifference(expected.Path, number, expected.Fields[i].Name, KeyOf(expected, recomputed), stated[i], recomputed[i]));
        }
    }

    private static string? KeyOf(BundleFile table, string[] row)
    {
        for (var i = 0; i < table.Fields.Count && i < row.Length; i++)
            if (table.Fields[i].Name is "account" or "figure" or "follower") return row[i];
        return null;
    }

    private void CompareText(BundleFile expected, byte[] stated)
    {
        var (theirs, ours) = (Lines(stated), Lines(expected.Content));
        var before = _others.Count;
        for (var i = 0; i < Math.Max(theirs.Length, ours.Length) && _others.Count - before < MostOfOneFile; i++)
        {
            var (line, own) = (i < theirs.Length ? theirs[i] : null, i < ours.Length ? ours[i] : null);
            if (line != own) _others.Add(new BundleDifference(expected.Path, i + 1, null, null, line, own));
        }
        if (_others.Count == before) _others.Add(new BundleDifference(expected.Path, null, null, null, "other bytes", "these bytes"));
    }

    private static string[] Lines(byte[] content) => System.Text.Encoding.UTF8.GetString(content).Split('\n');
}
