using Twiplomacy.Core.Messages;

namespace Twiplomacy.Analytics.Caching;

/// <summary>Why something is not computed while somebody waits.</summary>
public static class WorkMessages
{
    public static Message Busy() => new("errors.work.busy");

    public static Message LargeEdition(int members, int most) => new("errors.work.large_edition", ("members", members), ("most", most));

    public static Message TooLarge(int members, int most) => new("errors.work.too_large", ("members", members), ("most", most));
}
