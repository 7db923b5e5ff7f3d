using Twiplomacy.Core.Reports;
using Twiplomacy.Server.Pages.Forms;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>Reads a subscription's terms from its form. What is no number becomes one that no field takes.</summary>
public static class SubscriptionFields
{
    private const int NoNumber = -1;

    // Names of people and ministries hold blanks, addresses do not.
    private static readonly char[] BetweenNames = ['\r', '\n', ',', ';'];
    private static readonly char[] BetweenAddresses = [' ', '\t', .. BetweenNames];

    public static SubscriptionTerms ToTerms(HttpContext context)
    {
        var cadence = Enum.TryParse<Cadence>(context.Field("cadence"), ignoreCase: true, out var known) ? known : Cadence.Weekly;
        return new SubscriptionTerms
        {
            Name = context.Field("name") ?? "", Panel = context.Field("panel") ?? "", Accounts = context.Entries("accounts", BetweenNames),
            Peers = context.Entries("peers", BetweenNames), Measures = Measures(context), Cadence = cadence,
            Month = context.Number("month") ?? NoNumber, Day = context.Number(cadence == Cadence.Weekly ? "weekday" : "day") ?? NoNumber,
            Hour = context.Number("hour") ?? NoNumber, TimeZone = context.Field("time_zone") ?? "", Language = context.Field("language") ?? "",
            Attachments = context.Chosen("attachments"), WaitHours = context.Number("wait_hours") ?? NoNumber, Active = context.Field("active") is not null,
            Recipients = context.Entries("recipients", BetweenAddresses),
        };
    }

    // The headline's measure comes first.
    private static List<string> Measures(HttpContext context) =>
        [.. ((IEnumerable<string>)[context.Field("headline") ?? "", .. context.Chosen("measures")]).Where(measure => measure.Length > 0).Distinct()];
}
