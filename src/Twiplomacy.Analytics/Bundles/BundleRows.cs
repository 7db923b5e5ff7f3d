using System.Globalization;
using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>One row of an input table of a bundle, whose fields are read by column and refused by name.</summary>
internal sealed class BundleRow(string path, int number, IReadOnlyDictionary<string, int> columns, string[] fields)
{
    public string? Text(string column) => fields[columns[column]] is { Length: > 0 } text ? CsvText.Armed(text) : null;

    public string Needed(string column) => Text(column) ?? throw Empty(column);

    public long? Number(string column) => Text(column) is not { } text ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw Refused(column, FieldFault.NotWhole);

    public int Index(string column) => Number(column) is { } value and <= int.MaxValue ? (int)value : throw Refused(column, FieldFault.NotRowNumber);

    public double? Decimal(string column) => Text(column) is not { } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Refused(column, FieldFault.NotNumber);

    public bool? Flag(string column) => Text(column) switch { null => null, "true" => true, "false" => false, _ => throw Refused(column, FieldFault.NotFlag) };

    public DateTimeOffset? Instant(string column) => Text(column) is not { } text ? null
        : DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at : throw Refused(column, FieldFault.NotInstant);

    public ProfileKey Profile(string column) =>
        ProfileKey.TryParse(Needed(column), out var key) ? key : throw Refused(column, FieldFault.NotAccount);

    public DateOnly? Day(string column) => Text(column) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Refused(column, FieldFault.NotDay);

    public long Count(string column) => Number(column) ?? throw Empty(column);

    public T Word<T>(string column, Func<string, T?> find) where T : struct => find(Needed(column)) ?? throw Refused(column, FieldFault.NotKnown);

    public BundleRefusedException Empty(string column) => new(BundleRefusalMessages.EmptyField(path, number, column));

    public BundleRefusedException Refused(string column, FieldFault fault) =>
        new(BundleRefusalMessages.Field(fault, path, number, column, Shown(fields[columns[column]])));

    /// <summary>What the field names is not in the other table.</summary>
    public BundleRefusedException Unlinked(string column, FieldLink link, string table) =>
        new(BundleRefusalMessages.Linked(link, path, number, column, Shown(fields[columns[column]]), table));

    private static string Shown(string text) => string.Concat(text.Take(80).Select(c => char.IsControl(c) ? '\uFFFD' : c));
}

/// <summary>Reads the input tables of a bundle.</summary>
internal static class BundleTableReading
{
    public static string TextOf(string path, byte[] content)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException damaged)
        {
            throw new BundleRefusedException(BundleRefusalMessages.NotText(path), damaged);
        }
    }

    public static List<TRow> Read<TTable, TRow>(
        IReadOnlyDictionary<string, byte[]> files, Table<TTable> table, Func<BundleRow, TRow> read)
    {
        var (path, names) = (table.Path(), table.Names);
        if (!files.TryGetValue(path, out var content)) throw new BundleRefusedException(BundleRefusalMessages.Missing(path));
        var columns = names.Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i);
        var rows = new List<TRow>();
        var number = 0;
        try
        {
            foreach (var fields in CsvRows.Read(TextOf(path, content)))
            {
                if (++number > 1) rows.Add(read(new BundleRow(path, number, columns, fields)));
                else if (!fields.SequenceEqual(names)) throw new BundleRefusedException(BundleRefusalMessages.OtherColumns(path, string.Join(',', names)));
            }
        }
        catch (CsvRowException damaged)
        {
            throw new BundleRefusedException(BundleRefusalMessages.Damaged(path, damaged.Said), damaged);
        }
        return number > 0 ? rows : throw new BundleRefusedException(BundleRefusalMessages.Empty(path));
    }
}
