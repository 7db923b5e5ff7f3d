using System.Globalization;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Analytics.Changes;

/// <summary>What happened between two accounts, one sentence each.</summary>
public static class ChangeMessages
{
    public static Message Happened(ChangeKind kind, string account, string other)
    {
        var code = kind switch
        {
            ChangeKind.Followed => "events.followed",
            ChangeKind.Unfollowed => "events.unfollowed",
            ChangeKind.Gone => "events.gone",
            ChangeKind.NoLongerListed => "events.nolongerlisted.sentence",
            ChangeKind.Returned => "events.returned",
            ChangeKind.BecameMutual => "events.becamemutual",
            _ => "events.stoppedmutual",
        };
        return new(code, ("account", account), ("other", other));
    }

    public static Message SeenBetween(DateTimeOffset after, DateTimeOffset by) => new("events.seenbetween", ("after", Minute(after)), ("by", Minute(by)));

    public static Message Title(string panel) => new("events.feed.title", ("panel", panel));

    private static string Minute(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
