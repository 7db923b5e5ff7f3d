using System.Globalization;
using Twiplomacy.Core.Time;

namespace Twiplomacy.Formats.Text;

/// <summary>The ways in which exports write instants. A time without a zone is read only if a zone was declared.</summary>
internal static class Instants
{
    private static readonly string[] Twitter = ["ddd MMM dd HH:mm:ss zzz yyyy", "ddd MMM d HH:mm:ss zzz yyyy"];

    private static readonly string[] Zoneless =
    [
        "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "M/d/yyyy H:mm:ss", "M/d/yyyy H:mm", "d MMM yyyy HH:mm:ss",
        "MMM d, yyyy h:mm tt", "MMM d, yyyy, h:mm tt",
    ];

    /// <summary>The zones that exports of American tools abbreviate.</summary>
    private static readonly Dictionary<string, int> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UTC"] = 0, ["GMT"] = 0, ["Z"] = 0, ["EDT"] = -4, ["EST"] = -5, ["CDT"] = -5, ["CST"] = -6, ["MDT"] = -6,
        ["MST"] = -7, ["PDT"] = -7, ["PST"] = -8, ["BST"] = 1, ["CET"] = 1, ["CEST"] = 2,
    };

    /// <summary>ISO 8601, X's "Tue Dec 02 06:23:48 +0000 2025", a time with a zone's name or offset after it, or null.</summary>
    public static DateTimeOffset? Read(string? text, TimeZoneInfo? zone = null)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        text = text.Trim();
        if (Capture.TryParse(text, out var instant, zone)) return instant;
        if (DateTimeOffset.TryParseExact(text, Twitter, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out instant))
            return Sane(instant);
        return ReadZoned(text) ?? ReadZoneless(text, zone);
    }

    /// <summary>Seconds since 1970, as text; milliseconds and microseconds are told by their size.</summary>
    public static DateTimeOffset? ReadUnix(string? text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return null;
        if (value is < 0 or > 9_999_999_999_999_999m) return null;
        while (value > 99_999_999_999m) value /= 1000;
        return Sane(DateTimeOffset.UnixEpoch.AddTicks((long)(value * TimeSpan.TicksPerSecond)));
    }

    /// <summary>The zone that the importer declared, or null; an unknown name is a caller's mistake.</summary>
    public static TimeZoneInfo? Zone(string? name) => name switch
    {
        null => null,
        _ when TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) => zone,
        _ => throw new ArgumentException(TimeMessages.NoZone(name).ToString(), nameof(name)),
    };

    private static DateTimeOffset? ReadZoned(string text)
    {
        var blank = text.LastIndexOf(' ');
        if (blank < 0) return null;
        var (time, zone) = (text[..blank], text[(blank + 1)..]);
        if (Offset(zone) is not { } offset || !TryZoneless(time, out var local)) return null;
        return Sane(new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Utc)) - offset);
    }

    /// <summary>The offset of <c>EDT</c>, <c>+0530</c> or <c>+05:30</c>, or null.</summary>
    public static TimeSpan? Offset(string zone)
    {
        if (Abbreviations.TryGetValue(zone, out var hours)) return TimeSpan.FromHours(hours);
        if (zone.Length < 5 || zone[0] is not ('+' or '-')) return null;
        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
        if (digits.Length != 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return null;
        var offset = new TimeSpan(value / 100, value % 100, 0);
        return offset > TimeSpan.FromHours(14) ? null : zone[0] == '-' ? -offset : offset;
    }

    /// <summary>What the clocks of a zone showed, as an instant; null if it is too long ago or in a far future.</summary>
    public static DateTimeOffset? InZone(DateTime local, TimeZoneInfo zone) =>
        Sane(new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(Adjusted(local, zone), zone), TimeSpan.Zero));

    private static DateTimeOffset? ReadZoneless(string text, TimeZoneInfo? zone) =>
        zone is not null && TryZoneless(text, out var local) ? InZone(local, zone) : null;

    /// <summary>A time that the clocks skipped is read as the one an hour later, as the clock then showed.</summary>
    private static DateTime Adjusted(DateTime local, TimeZoneInfo zone) => zone.IsInvalidTime(local) ? local.AddHours(1) : local;

    private static bool TryZoneless(string text, out DateTime local) =>
        DateTime.TryParseExact(text, Zoneless, CultureInfo.InvariantCulture, DateTimeStyles.None, out local);

    private static DateTimeOffset? Sane(DateTimeOffset instant) =>
        instant.UtcDateTime.Year is >= 1990 and < 2200 ? Capture.ToMicroseconds(instant) : null;
}
