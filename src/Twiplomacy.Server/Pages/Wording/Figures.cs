using System.Globalization;
using Twiplomacy.Analytics.Ties;

namespace Twiplomacy.Server.Pages.Wording;

/// <summary>Numbers and dates as the reader writes them. Dates are UTC; what nobody knows is a dash.</summary>
public static class Figures
{
    public const string Unknown = "–";

    /// <summary>A number that names something, such as a row or a revision: its digits alone.</summary>
    public static string Name(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Unknown;

    public static string Whole(long? number) => number?.ToString("N0", CultureInfo.CurrentCulture) ?? Unknown;

    /// <summary>A rank; one that several share is marked.</summary>
    public static string Rank(int? rank, bool isShared) => (isShared ? "=" : "") + Whole(rank);

    /// <summary>
    /// Where an account stands: the range of its possible ranks where that is wider than one, else its rank. Of whom nothing is
    /// known there is the range alone; where nothing bounds it, the rank alone.
    /// </summary>
    public static string Place(int? rank, int? best, int? worst, bool isShared = false) =>
        best < worst ? $"{Whole(best)}–{Whole(worst)}" : Rank(rank ?? best, isShared);

    /// <summary>The same of a row.</summary>
    public static string Place(Twiplomacy.Core.Rankings.RankedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Place(row.Rank, row.RankBest, row.RankWorst);
    }

    /// <summary>A value of a measure: whole numbers as they are, others with as many decimals as they need.</summary>
    public static string Value(double? value)
    {
        if (value is not { } number) return Unknown;
        if (number == Math.Floor(number) && Math.Abs(number) < 1e15) return number.ToString("N0", CultureInfo.CurrentCulture);
        var size = Math.Abs(number);
        var format = size >= 100 ? "N1" : size >= 1 ? "N2" : size >= 0.01 ? "N4" : "N6";
        return number.ToString(format, CultureInfo.CurrentCulture);
    }

    /// <summary>A share as per cent; what is not quite everything is never rounded up to it.</summary>
    public static string Percent(double? share)
    {
        if (share is not { } part) return Unknown;
        var shown = part < 1 ? Math.Min(Math.Round(100 * part, 1), 99.9) : 100;
        return Words.Say("{0}%", shown.ToString(shown == Math.Floor(shown) ? "N0" : "N1", CultureInfo.CurrentCulture));
    }

    public static string Signed(double change) =>
        (change > 0 ? "+" : change < 0 ? "−" : "±") + Value(Math.Abs(change));

    /// <summary>How many standard deviations above or below an average, to one decimal.</summary>
    public static string Deviations(double z) => z.ToString("+0.0;−0.0;0.0", CultureInfo.CurrentCulture);

    public static string Day(DateTimeOffset? instant) => instant is { } at ? Day(DateOnly.FromDateTime(at.UtcDateTime)) : Unknown;

    public static string Day(DateOnly? day) => day?.ToString(Words.DayFormat(day.Value.Day), CultureInfo.CurrentCulture) ?? Unknown;

    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.CurrentCulture);

    public static string Instant(DateTimeOffset? instant) =>
        instant is { } at ? $"{Day(at)} {at.UtcDateTime.ToString("HH:mm", CultureInfo.CurrentCulture)} UTC" : Unknown;

    /// <summary>How many are known; where none is, and some are possible, that is no nought.</summary>
    public static string Known(KnownCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return count.IsOpenAtNone ? Possible(count) : Whole(count.Value);
    }

    /// <summary>From how many are known to how many are possible.</summary>
    public static string Possible(KnownCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return count.Value < count.Most ? $"{Whole(count.Value)}–{Whole(count.Most)}" : Whole(count.Value);
    }

    /// <summary>For machines: the <c>datetime</c> of a time element.</summary>
    public static string Machine(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>For addresses: an instant to the tick.</summary>
    public static string Exact(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>For machines: a number without regard to language.</summary>
    public static string Plain(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static string Bytes(long bytes) => bytes switch
    {
        < 1 << 10 => Words.Say("{0} bytes", Whole(bytes)),
        < 1 << 20 => Words.Say("{0} KB", (bytes / 1024.0).ToString("N1", CultureInfo.CurrentCulture)),
        _ => Words.Say("{0} MB", (bytes / 1048576.0).ToString("N1", CultureInfo.CurrentCulture)),
    };
}
