namespace Twiplomacy.Formats.Text;

/// <summary>
/// Dates in the language of whoever asked for a download, which no page names. All dates of the download are looked at first: languages
/// and orders of day and month in which one of them is no date are ruled out, and a date is read only if all that are left agree on it.
/// </summary>
internal sealed class LocalDates(TimeZoneInfo zone)
{
    private static readonly DateOrder[] Orders = [DateOrder.DayFirst, DateOrder.MonthFirst];

    private HashSet<(DateLanguage Language, DateOrder Order)>? _left;

    /// <summary>Whether a text has the form of a date with a time, whatever its words are.</summary>
    public static bool IsLike(string text) => LocalDateText.Of(text) is not null;

    /// <summary>Looks at a text, which may be anything.</summary>
    /// <returns>Whether it is a date in some language.</returns>
    public bool See(string text)
    {
        if (LocalDateText.Of(text) is not { } date) return false;
        bool Fits((DateLanguage, DateOrder) way) => Read(date, way) is not null;
        if (_left is not null && _left.Any(Fits))
        {
            _left.RemoveWhere(way => !Fits(way));
            return true;
        }
        var fitting = Ways().Where(Fits).ToHashSet();
        if (fitting.Count == 0) return false;
        // Dates of two languages on the pages of one person: nothing can be said of any.
        if (_left is null) _left = fitting;
        else _left.Clear();
        return true;
    }

    /// <summary>The page is in this language, if its dates can be.</summary>
    public void Prefer(string language)
    {
        if (_left?.Where(way => way.Language.Tag == language).ToHashSet() is { Count: > 0 } preferred) _left = preferred;
    }

    /// <summary>The instant, once all dates were seen; null if it is no date or could be two.</summary>
    public DateTimeOffset? Read(string text)
    {
        if (_left is null || LocalDateText.Of(text) is not { } date) return null;
        DateTime? agreed = null;
        foreach (var way in _left)
        {
            var read = Read(date, way);
            if (read is null || (agreed is not null && agreed != read)) return null;
            agreed = read;
        }
        return agreed is { } local ? Instants.InZone(local, zone) : null;
    }

    private static IEnumerable<(DateLanguage Language, DateOrder Order)> Ways() =>
        DateLanguage.All.SelectMany(_ => Orders, (language, order) => (language, order));

    private static DateTime? Read(LocalDateText date, (DateLanguage Language, DateOrder Order) way)
    {
        var (first, second) = date.Pair;
        var (day, month) = date.Order switch
        {
            DateOrder.Named => (first, way.Language.Month(date.Month) ?? 0),
            DateOrder.DayFirst => (first, second),
            DateOrder.MonthFirst => (second, first),
            _ => way.Order == DateOrder.DayFirst ? (first, second) : (second, first),
        };
        if (date.Year is < 1990 or >= 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(date.Year, month)) return null;
        return way.Language.Hour(date.Time.Hour, date.Half) is { } hour
            ? new DateTime(date.Year, month, day, hour, date.Time.Minute, date.Time.Second, DateTimeKind.Unspecified) : null;
    }
}
