using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Reach;

/// <summary>What is said of a reach that can't be told.</summary>
public static class ReachMessages
{
    public static Message AccountsWanted(string name, int most) => new("errors.accounts.count", ("name", name), ("most", most));
}
