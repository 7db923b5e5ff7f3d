using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Worklists;

/// <summary>Sentences about steps of worklists.</summary>
public static class WorklistMessages
{
    public static Message NoSuchStep() => new("worklists.nostep");

    public static Message NotAStep(string peer, string account) => new("worklists.nostep.detail", ("peer", peer), ("account", account));

    public static Message WantsUntil() => new("worklists.until");

    public static Message WantsReason(int most) => new("worklists.reason", ("most", most));

    public static Message DoneLater() => new("worklists.doneon");

    public static Message NotWith(string field, string state) => new("worklists.notwith", ("field", field), ("state", state));

    public static Message ChangedSince() => new("worklists.changed");

    public static Message NothingToUndo() => new("worklists.noundo");
}
