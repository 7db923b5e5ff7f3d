using System.Diagnostics.Metrics;

namespace Twiplomacy.Reports.Delivery;

/// <summary>Counts emails for whoever measures the program: meter <c>Twiplomacy.Reports</c>.</summary>
internal static class MailMeter
{
    private static readonly Meter Meter = new("Twiplomacy.Reports");
    private static readonly Counter<long> Mails = Meter.CreateCounter<long>("twiplomacy.mails", "{mail}", "Emails handed to the mail server, by outcome.");

    internal static void Count(MailOutcome outcome) => Mails.Add(1, new KeyValuePair<string, object?>("outcome", outcome switch
    {
        MailOutcome.Taken => "sent",
        MailOutcome.Refused => "refused",
        MailOutcome.NotNow => "not_now",
        _ => "unconfirmed",
    }));
}
