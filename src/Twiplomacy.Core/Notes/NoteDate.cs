using System.Globalization;

namespace Twiplomacy.Core.Notes;

/// <summary>A day, a month or a year: its first and its last day.</summary>
public readonly record struct NoteDate(DateOnly First, DateOnly Last, NotePrecision Precision)
{
    private static readonly (string Format, NotePrecision Precision)[] Forms =
        [("yyyy-MM-dd", NotePrecision.Day), ("yyyy-MM", NotePrecision.Month), ("yyyy", NotePrecision.Year)];

    /// <summary>The day itself, or the month or year that it is in.</summary>
    public static NoteDate Of(DateOnly day, NotePrecision precision) => precision switch
    {
        NotePrecision.Day => new(day, day, precision),
        NotePrecision.Month => new(new(day.Year, day.Month, 1), new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)), precision),
        _ => new(new(day.Year, 1, 1), new(day.Year, 12, 31), precision),
    };

    /// <summary>Reads <c>2018-08-17</c>, <c>2018-08</c> or <c>2018</c>; null if it is none of these.</summary>
    public static NoteDate? Find(string text)
    {
        foreach (var (format, precision) in Forms)
            if (DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Of(day, precision);
        return null;
    }
}
