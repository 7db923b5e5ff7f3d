using Twiplomacy.Core.Messages;

namespace Twiplomacy.Ingest.Imports;

/// <summary>What an import brings, in words.</summary>
public static class EffectMessages
{
    public static Message Ties(long added, long ended, long pairs, int accounts, int rejected) => new("imports.effect.sentence",
        ("ties", CountMessages.Ties(added)), ("ended", ended), ("pairs", CountMessages.MutualFollows(pairs)),
        ("accounts", CountMessages.NewAccounts(accounts)), ("rejected", rejected));

    public static Message Members(int added, int changed, int ended) =>
        new("imports.effect.members", ("count", added), ("changed", changed), ("ended", ended));

    public static Message Names(long count, long matched) => new("imports.effect.names", ("count", count), ("matched", matched));

    public static Message Posts(long count) => new("imports.effect.posts", ("count", count));

    public static Message Mentions(long count) => new("imports.effect.mentions", ("count", count));

    public static Message Completeness(long percent) => new("imports.effect.completeness", ("percent", percent));

    public static Message SilentMembers(IReadOnlyList<string> members) =>
        new("imports.effect.silent", ("count", members.Count), ("members", MessageValue.Each(members)));
}
