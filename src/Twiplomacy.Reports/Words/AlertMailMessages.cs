using Twiplomacy.Core.Messages;

namespace Twiplomacy.Reports.Words;

/// <summary>The sentences of digests of alerts.</summary>
public static class AlertMailMessages
{
    public static Message Count(int count) => new("mail.alert.count", ("count", count));

    /// <param name="kind">The word of what happened.</param>
    /// <param name="count">How many.</param>
    public static Message Kind(string kind, int count) => new("mail.alert.kind." + kind, ("count", count));

    public static Message Between(string after, string by) => new("mail.alert.time", ("after", after), ("by", by));

    public static Message Editions(DateOnly edition, DateOnly previous) => new("mail.alert.editions", ("edition", edition), ("previous", previous));

    public static Message Evidence() => new("mail.alert.evidence");

    public static Message Open() => new("mail.alert.open");
}
