using System.Globalization;
using Twiplomacy.Core.Reports;
using static Twiplomacy.Server.Pages.Wording.Words;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>Schedules as people say them.</summary>
public static class ScheduleWords
{
    /// <summary>As in "Every Monday at 07:00 (Europe/Paris)".</summary>
    public static string Of(SubscriptionTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var hour = Hour(terms.Hour);
        return terms.Cadence switch
        {
            Cadence.Daily => Say("Every day at {0} ({1})", hour, terms.TimeZone),
            Cadence.Weekly => Say("Every {0} at {1} ({2})", Weekday(terms.Day), hour, terms.TimeZone),
            Cadence.Monthly when terms.Day == 31 => Say("On the last day of every month at {0} ({1})", hour, terms.TimeZone),
            Cadence.Monthly => Say("On day {0} of every month at {1} ({2})", DayOfMonth(terms.Day), hour, terms.TimeZone),
            _ => Say("Every year on {0} {1} at {2} ({3})", DayOfMonth(terms.Day), Month(terms.Month), hour, terms.TimeZone),
        };
    }

    /// <summary>As clocks of the zone show it.</summary>
    public static string Hour(int hour) => string.Create(CultureInfo.InvariantCulture, $"{hour:00}:00");

    /// <summary>1 Monday to 7 Sunday.</summary>
    public static string Weekday(int day) => CultureInfo.CurrentUICulture.DateTimeFormat.DayNames[Math.Clamp(day, 1, 7) % 7];

    /// <summary>1 to 12, as it stands in a date.</summary>
    public static string Month(int month) => CultureInfo.CurrentUICulture.DateTimeFormat.MonthGenitiveNames[Math.Clamp(month, 1, 12) - 1];
}
