using System.Globalization;
using Twiplomacy.Core.Reports;
using Twiplomacy.Server.Pages.Forms;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>Reads a subscription's terms from its form. What is no number becomes one that no field takes.</summary>
public static class SubscriptionFields
{
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
            Month = context.Number("month"), Day = context.Number(cadence == Cadence.Weekly ? "weekday" : "day"),
            Hour = context.Number("hour"), TimeZone = context.Field("time_zone") ?? "", Language = context.Field("language") ?? "",
            Attachments = context.Chosen("attachments"), WaitHours = context.Number("wait_hours"), Active = context.Field("active") is not null,
            Recipients = context.Entries("recipients", BetweenAddresses),
        };
    }

    // The headline's measure comes first.
    private static List<string> Measures(HttpContext context) =>
        [.. ((IEnumerable<string>)[context.Field("headline") ?? "", .. context.Chosen("measures")]).Where(measure => measure.Length > 0).Distinct()];

    /// <summary>Entries of a long field: one a line, or with commas or semicolons between them.</summary>
    private static string[] Entries(this HttpContext context, string name, char[] between) =>
        (context.Field(name) ?? "").Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What was ticked.</summary>
    private static List<string> Chosen(this HttpContext context, string name) =>
        [.. context.Request.Form[name].OfType<string>().Where(value => value.Length > 0)];

    private static int Number(this HttpContext context, string name) =>
        int.TryParse(context.Field(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
