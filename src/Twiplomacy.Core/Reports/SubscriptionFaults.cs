namespace Twiplomacy.Core.Reports;

/// <summary>What is wrong with terms, as far as they tell themselves; whether panel and measures exist is seen elsewhere.</summary>
public static class SubscriptionFaults
{
    public static IReadOnlyList<string> Languages { get; } = ["en", "fr"];

    public static IReadOnlyList<string> Attachments { get; } = ["csv", "xlsx"];

    private const int MostEntries = 500;

    public static IEnumerable<SubscriptionFault> Of(SubscriptionTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.Name.Trim().Length is 0 or > 120 || terms.Name.Any(char.IsControl)) yield return new("name", "A name has 1 to 120 letters, in one line.");
        if (terms.Measures.Count is 0 or > 10) yield return new("measures", "A report has 1 to 10 measures.");
        foreach (var fault in OfLists(terms).Concat(OfTimes(terms))) yield return fault;
        if (!Languages.Contains(terms.Language)) yield return new("language", $"'{terms.Language}' must be one of: {string.Join(", ", Languages)}.");
        foreach (var form in terms.Attachments.Where(form => !Attachments.Contains(form)))
            yield return new("attachments", $"'{form}' must be one of: {string.Join(", ", Attachments)}.");
        foreach (var address in terms.Recipients.Where(address => !MailAddressText.IsValid(address)))
            yield return new("recipients", $"'{address}' is no mail address.");
    }

    private static IEnumerable<SubscriptionFault> OfLists(SubscriptionTerms terms)
    {
        foreach (var (field, list) in ((string, IReadOnlyList<string>)[])
            [("accounts", terms.Accounts), ("peers", terms.Peers), ("recipients", terms.Recipients)])
        {
            if (list.Count > MostEntries) yield return new(field, $"At most {MostEntries} are taken.");
            if (list.Any(string.IsNullOrWhiteSpace)) yield return new(field, "An entry must not be empty.");
            if (list.Distinct(StringComparer.OrdinalIgnoreCase).Count() < list.Count) yield return new(field, "Each stands there once.");
        }
    }

    private static IEnumerable<SubscriptionFault> OfTimes(SubscriptionTerms terms)
    {
        if (terms.Hour is < 0 or > 23) yield return new("hour", "The hour is from 0 to 23.");
        if (terms.Month is < 1 or > 12) yield return new("month", "The month is from 1 to 12.");
        var last = terms.Cadence == Cadence.Weekly ? 7 : 31;
        if (terms.Day < 1 || terms.Day > last) yield return new("day", $"The day of a {terms.Cadence.ToString().ToLowerInvariant()} report is from 1 to {last}.");
        if (terms.WaitHours is < 0 or > 720) yield return new("wait_hours", "The wait is from 0 to 720 hours.");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(terms.TimeZone, out _))
            yield return new("time_zone", $"'{terms.TimeZone}' is no time zone; write it as Europe/Paris.");
    }
}
