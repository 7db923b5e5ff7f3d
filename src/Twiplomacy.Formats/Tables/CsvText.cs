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

    public static string Of(object? value) => value switch
    {
        null => "",
        string text => Quoted(Disarmed(text)),
        bool yes => yes ? "true" : "false",
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<string> several => Quoted(Disarmed(string.Join(';', several))),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted(Disarmed(value.ToString() ?? "")),
    };

    /// <summary>Puts an apostrophe before what a spreadsheet would run; a text that is a plain number stays a number.</summary>
    public static string Disarmed(string text) =>
        text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) && !IsNumber(text) ? "'" + text : text;

    /// <summary>The text as it was before <see cref="Disarmed"/>.</summary>
    public static string Armed(string text) =>
        text.Length > 1 && text[0] == '\'' && FormulaStarts.Contains(text[1], StringComparison.Ordinal) ? text[1..] : text;

    private static bool IsNumber(string text) => double.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? text
        : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
