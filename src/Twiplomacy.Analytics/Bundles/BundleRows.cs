using System.Globalization;
using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>A bundle cannot be verified: what is missing or unreadable, said for the person who has it.</summary>
public sealed class BundleRefusedException : Exception
{
    public BundleRefusedException(string message) : base(message)
    {
    }

    public BundleRefusedException(string message, Exception cause) : base(message, cause)
    {
    }

    public BundleRefusedException()
    {
    }
}

/// <summary>One row of an input table of a bundle, whose fields are read by column and refused by name.</summary>
internal sealed class BundleRow(string path, int number, IReadOnlyDictionary<string, int> columns, string[] fields)
{
    public string? Text(string column) => fields[columns[column]] is { Length: > 0 } text ? CsvText.Armed(text) : null;

    public string Needed(string column) => Text(column) ?? throw Refused(column, "is empty");

    public long? Number(string column) => Text(column) is not { } text ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw Refused(column, "is not a whole number");

    public int Index(string column) => Number(column) is { } value and <= int.MaxValue ? (int)value : throw Refused(column, "is not a row number");

    public double? Decimal(string column) => Text(column) is not { } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Refused(column, "is not a number");

    public bool? Flag(string column) => Text(column) switch { null => null, "true" => true, "false" => false, _ => throw Refused(column, "must be true or false") };

    public DateTimeOffset? Instant(string column) => Text(column) is not { } text ? null
        : DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at : throw Refused(column, "is not a date and time (UTC)");

    public ProfileKey Profile(string column) =>
        ProfileKey.TryParse(Needed(column), out var key) ? key : throw Refused(column, "is not an account (platform:id or platform:@handle)");

    public DateOnly? Day(string column) => Text(column) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Refused(column, "is not a date");

    public long Count(string column) => Number(column) ?? throw Refused(column, "is empty");

    public T Word<T>(string column, Func<string, T?> find) where T : struct => find(Needed(column)) ?? throw Refused(column, "is not a value we know");

    public BundleRefusedException Refused(string column, string why) =>
        new($"{path}, row {number}, column {column}: “{Shown(fields[columns[column]])}” {why}.");

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
            throw new BundleRefusedException($"{path} is not UTF-8.", damaged);
        }
    }

    public static List<TRow> Read<TTable, TRow>(
        IReadOnlyDictionary<string, byte[]> files, Table<TTable> table, Func<BundleRow, TRow> read)
    {
        var (path, names) = (table.Path(), table.Names);
        if (!files.TryGetValue(path, out var content)) throw new BundleRefusedException($"{path} is missing from the bundle.");
        var columns = names.Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i);
        var rows = new List<TRow>();
        var number = 0;
        try
        {
            foreach (var fields in CsvRows.Read(TextOf(path, content)))
            {
                if (++number > 1) rows.Add(read(new BundleRow(path, number, columns, fields)));
                else if (!fields.SequenceEqual(names)) throw new BundleRefusedException($"{path} should have these columns: {string.Join(',', names)}.");
            }
        }
        catch (CsvRowException damaged)
        {
            throw new BundleRefusedException($"{path}: {damaged.Message}", damaged);
        }
        return number > 0 ? rows : throw new BundleRefusedException($"{path} is empty.");
    }
}
