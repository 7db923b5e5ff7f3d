using System.Globalization;

namespace Twiplomacy.Formats.Tables;

/// <summary>
/// One field of a CSV file as we write it: UTF-8, comma, quotes only where needed, numbers and dates without regard to
/// locale, and text that a spreadsheet would run as a formula disarmed by a leading apostrophe.
/// </summary>
public static class CsvText
{
    // The full-width forms are folded to the plain ones by some spreadsheets before they look for a formula.
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    /// <summary>The field of a column of this type: what comes from outside is disarmed, and what needs quotes has them.</summary>
    public static string Of(ColumnType type, object? value) => Quoted(type == ColumnType.Text ? Disarmed(Of(value)) : Of(value));

    /// <summary>The value as plain text.</summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "true" : "false",
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<string> several => string.Join(';', several),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Puts an apostrophe before what a spreadsheet would run; a text that is a plain number stays a number.</summary>
    public static string Disarmed(string text) => IsFormula(text) ? "'" + text : text;

    /// <summary>
    /// The one rule for every CSV cell: a text that begins with <c>= + - @</c>, tab, CR, LF or a full-width form of the four
    /// signs is a formula unless it is a plain number.
    /// </summary>
    public static bool IsFormula(ReadOnlySpan<char> text) => text.Length > 0 && FormulaStarts.Contains(text[0]) && !IsNumber(text);

    /// <summary>The text as it was before <see cref="Disarmed"/>.</summary>
    public static string Armed(string text) => text is ['\'', ..] && IsFormula(text.AsSpan(1)) ? text[1..] : text;

    // Words such as -Infinity parse as numbers too, and a spreadsheet looks for a name in them.
    private static bool IsNumber(ReadOnlySpan<char> text) => char.IsAsciiDigit(text[^1]) && double.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? text
        : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
