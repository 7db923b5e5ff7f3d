using System.Diagnostics.CodeAnalysis;
using Twiplomacy.Core.Time;

namespace Twiplomacy.Server.Web.Queries;

/// <summary>
/// An instant in a query (<c>as_of</c>, <c>from</c>, <c>to</c>, <c>at</c>): a day, month or year counts at its last
/// instant, an ISO 8601 instant needs its zone. Years run from 1900 to 9998, so that a window before or after an instant
/// stays a time.
/// </summary>
public readonly record struct InstantParameter(DateTimeOffset Instant) : IParsable<InstantParameter>
{
    public const string Forms = "a date from 1900 to 9998 such as 2014, 2014-06, 2014-06-25 or 2014-06-25T12:00:00Z";

    public static InstantParameter Parse(string s, IFormatProvider? provider) => new(Capture.Parse(s));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out InstantParameter result)
    {
        var read = Capture.TryParse(s, out var instant);
        result = new(instant);
        return read && instant.UtcDateTime.Year is >= 1900 and <= 9998;
    }
}
