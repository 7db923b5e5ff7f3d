using System.Globalization;

namespace Twiplomacy.Core.Time;

/// <summary>
/// When something was captured. A date known only to the day, month or year counts at the last instant of that
/// period, so that an as-of date includes its whole day. All instants are UTC, to the microsecond.
/// </summary>
public static class Capture
{
    private static readonly TimeSpan Tick = TimeSpan.FromMicroseconds(1);

    private static readonly string[] InstantFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss 'UTC'", "yyyy-MM-dd HH:mmK",
    ];

    /// <summary>The last instant of a day.</summary>
    public static DateTimeOffset EndOf(DateOnly day) =>
        new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddDays(1) - Tick;

    /// <summary>The first instant of a day.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    /// <summary>
    /// Reads <c>2014</c>, <c>2014-06</c>, <c>2014-06-25</c> or an ISO 8601 instant. A time without a zone is refused
    /// unless <paramref name="zoneless"/> says what it means, because a guess could move a tie across an edition's date.
    /// </summary>
    public static bool TryParse(string? text, out DateTimeOffset instant, TimeZoneInfo? zoneless = null)
    {
        instant = default;
        if (string.IsNullOrWhiteSpace(text)) return false;
        text = text.Trim();
        return TryParsePeriod(text, out instant) || TryParseInstant(text, zoneless, out instant);
    }

    /// <summary>The same, or a <see cref="FormatException"/> that says which forms are read.</summary>
    public static DateTimeOffset Parse(string text) => TryParse(text, out var instant)
        ? instant
        : throw new FormatException(
            $"'{text}' is no date: write 2014, 2014-06, 2014-06-25 or 2014-06-25T12:00:00Z.");

    private static bool TryParsePeriod(string text, out DateTimeOffset instant)
    {
        instant = default;
        DateOnly first;
        if (text.Length == 4 && TryDay(text, "yyyy", out first)) instant = EndOf(first.AddYears(1).AddDays(-1));
        else if (text.Length == 7 && TryDay(text, "yyyy-MM", out first)) instant = EndOf(first.AddMonths(1).AddDays(-1));
        else if (text.Length == 10 && TryDay(text, "yyyy-MM-dd", out first)) instant = EndOf(first);
        else return false;
        return true;
    }

    private static bool TryDay(string text, string format, out DateOnly day) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && day.Year is >= 1900 and < 9999;

    private static bool TryParseInstant(string text, TimeZoneInfo? zoneless, out DateTimeOffset instant)
    {
        instant = default;
        if (!DateTime.TryParseExact(text, InstantFormats, CultureInfo.InvariantCulture,
                DateTimeStyles.RoundtripKind | DateTimeStyles.AllowTrailingWhite, out var read)) return false;
        if (text.EndsWith("UTC", StringComparison.Ordinal)) read = DateTime.SpecifyKind(read, DateTimeKind.Utc);
        if (read.Kind == DateTimeKind.Unspecified)
        {
            if (zoneless is null) return false;
            read = TimeZoneInfo.ConvertTimeToUtc(read, zoneless);
        }
        instant = ToMicroseconds(new DateTimeOffset(read.ToUniversalTime(), TimeSpan.Zero));
        return true;
    }

    /// <summary>Cuts an instant to whole microseconds, the precision of the database.</summary>
    public static DateTimeOffset ToMicroseconds(DateTimeOffset instant)
    {
        var utc = instant.ToUniversalTime();
        return new DateTimeOffset(utc.Ticks - utc.Ticks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
    }
}
