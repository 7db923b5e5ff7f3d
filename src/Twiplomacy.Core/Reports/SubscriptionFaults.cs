using Twiplomacy.Core.Text;
using Twiplomacy.Core.Time;

namespace Twiplomacy.Core.Reports;

/// <summary>What is wrong with terms, as far as they tell themselves; whether panel and measures exist is seen elsewhere.</summary>
public static class SubscriptionFaults
{
    public static IReadOnlyList<string> Languages { get; } = ["en", "fr"];

    public static IReadOnlyList<string> Attachments { get; } = ["csv", "xlsx", "pptx"];

    private const int MostEntries = 500;

    public static IEnumerable<SubscriptionFault> Of(SubscriptionTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (!OutsideText.IsLine(terms.Name, 120)) yield return new("name", TermsMessages.Name());
        if (terms.Measures.Count is 0 or > 10) yield return new("measures", TermsMessages.Measures());
        foreach (var fault in OfLists(terms).Concat(OfTimes(terms))) yield return fault;
        if (!Languages.Contains(terms.Language)) yield return new("language", TermsMessages.NotOffered(terms.Language, Languages));
        foreach (var form in terms.Attachments.Where(form => !Attachments.Contains(form)))
            yield return new("attachments", TermsMessages.NotOffered(form, Attachments));
        foreach (var address in terms.Recipients.Where(address => !MailAddressText.IsValid(address)))
            yield return new("recipients", TermsMessages.NoAddress(address));
    }

    private static IEnumerable<SubscriptionFault> OfLists(SubscriptionTerms terms)
    {
        foreach (var (field, list) in ((string, IReadOnlyList<string>)[])
            [("accounts", terms.Accounts), ("peers", terms.Peers), ("recipients", terms.Recipients)])
        {
            if (list.Count > MostEntries) yield return new(field, TermsMessages.TooManyEntries(MostEntries));
            if (list.Any(string.IsNullOrWhiteSpace)) yield return new(field, TermsMessages.EmptyEntry());
            if (list.Distinct(StringComparer.OrdinalIgnoreCase).Count() < list.Count) yield return new(field, TermsMessages.RepeatedEntry());
        }
    }

    private static IEnumerable<SubscriptionFault> OfTimes(SubscriptionTerms terms)
    {
        if (terms.Hour is < 0 or > 23) yield return new("hour", TermsMessages.Hour());
        if (terms.Month is < 1 or > 12) yield return new("month", TermsMessages.Month());
        var last = terms.Cadence == Cadence.Weekly ? 7 : 31;
        if (terms.Day < 1 || terms.Day > last) yield return new("day", TermsMessages.Day(last));
        if (terms.WaitHours is < 0 or > 720) yield return new("wait_hours", TermsMessages.Wait());
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(terms.TimeZone, out _))
            yield return new("time_zone", TimeMessages.NoZone(terms.TimeZone));
    }
}
