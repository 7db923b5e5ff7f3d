using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Reports.Words;

/// <summary>The sentences of digests of alerts.</summary>
public static class AlertMailMessages
{
    public static Message Count(int count) => new("mail.alert.count", ("count", count));

    /// <param name="kind">What happened.</param>
    /// <param name="count">How many.</param>
    public static Message Kind(AlertedKind kind, int count)
    {
        var code = kind switch
        {
            AlertedKind.Followed => "mail.alert.kind.followed",
            AlertedKind.Returned => "mail.alert.kind.returned",
            AlertedKind.Unfollowed => "mail.alert.kind.unfollowed",
            AlertedKind.Gone => "mail.alert.kind.gone",
            AlertedKind.NoLongerListed => "mail.alert.kind.no_longer_listed",
            AlertedKind.BecameMutual => "mail.alert.kind.became_mutual",
            AlertedKind.StoppedBeingMutual => "mail.alert.kind.stopped_being_mutual",
            AlertedKind.RankCrossed => "mail.alert.kind.rank_crossed",
            AlertedKind.NewAccount => "mail.alert.kind.new_account",
            _ => "mail.alert.kind.goal_reached",
        };
        return new(code, ("count", count));
    }

    public static Message Between(string after, string by) => new("mail.alert.time", ("after", after), ("by", by));

    public static Message Editions(DateOnly edition, DateOnly previous) => new("mail.alert.editions", ("edition", edition), ("previous", previous));

    public static Message Evidence() => new("mail.alert.evidence");

    public static Message Open() => new("mail.alert.open");
}
