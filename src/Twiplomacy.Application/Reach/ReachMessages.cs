using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Reach;

/// <summary>What is said of a reach that can't be told.</summary>
public static class ReachMessages
{
    public static Message AccountsOrPanel(string name) => new("errors.audience.scope", ("name", name));

    public static Message TooFewOrMany(string name, int most) => new("errors.audience.count", ("name", name), ("max", most));
}
