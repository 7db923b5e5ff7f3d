using Twiplomacy.Core.Messages;

namespace Twiplomacy.Reports.Content;

/// <summary>What a report waits for, and why there may be none.</summary>
public static class MissingDataMessages
{
    public static Message OpenImports(long count) => new("mail.gaps.imports", ("count", count));

    public static Message OpenEditions(long count) => new("mail.gaps.editions", ("count", count));

    public static Message NoCapture(string account, DateOnly date) => new("mail.gaps.nolist", ("account", account), ("date", date));

    public static Message NoPanel(string panel) => new("errors.panels.notfound.named", ("panel", panel));

    public static Message NoMeasure(string panel, IReadOnlyList<string> measures) =>
        new("reports.nomeasure", ("panel", panel), ("measures", MessageValue.Each(measures)));
}
