using Twiplomacy.Core.Messages;

namespace Twiplomacy.Jobs.Qap;

/// <summary>What a test of a network says while it goes on and at its end.</summary>
public static class QapJobMessages
{
    public static Message Renaming(string edition) => new("jobs.phase.qap", ("edition", edition));

    public static Message Done(string edition, int run) => new("jobs.qap.done", ("edition", edition), ("run", MessageValue.Name(run)));

    public static Message NoSuchTest() => new("jobs.qap.gone");

    public static Message Rebuilt(string edition) => new("jobs.qap.rebuilt", ("edition", edition));
}
