using Twiplomacy.Core.Messages;

namespace Twiplomacy.Ingest.Imports;

/// <summary>What an import brings, in words.</summary>
public static class EffectMessages
{
    public static Message Ties(long? ties, long? ended, long? pairs, int? accounts, int rejected) => new("cli.import.preview.sentence",
        ("ties", Known(ties)), ("ended", Known(ended)), ("pairs", Known(pairs)), ("accounts", Known(accounts)), ("rejected", rejected));

    public static Message Members(int? added, int? changed, int? ended) =>
        new("imports.effect.members", ("added", Known(added)), ("changed", Known(changed)), ("ended", Known(ended)));

    public static Message Posts(long count) => new("cli.import.result.posts", ("count", count));

    public static Message Mentions(long count) => new("cli.import.result.mentions", ("count", count));

    public static Message Completeness(long percent) => new("cli.import.preview.completeness", ("percent", percent));

    public static Message SilentMembers(IReadOnlyList<string> members) =>
        new("cli.import.preview.silent", ("count", members.Count), ("members", MessageValue.Each(members)));

    private static MessageValue Known(long? number) => number is { } known ? known : new MessageValue.Term("units.unknown");
}
