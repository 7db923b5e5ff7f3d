using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Declarations;

/// <summary>Where an export and what was declared of it contradict each other, and what still has to be declared.</summary>
public static class DeclarationMessages
{
    public static Message OtherCompleteness { get; } = new("imports.conflict.partial");

    public static Message OtherPlatform(string platform, string declared) =>
        new("imports.conflict.platform", ("platform", platform), ("declared", declared));

    public static Message OtherList(ListDirection list, Message evidence, ListDirection declared) => new("imports.conflict.list",
        ("list", MessageValue.Word("lists", list)), ("evidence", evidence), ("declared", MessageValue.Word("lists", declared)));

    public static Message OtherOwner(string owner, string declared) => new("imports.conflict.owner", ("owner", owner), ("declared", declared));

    public static Message OtherCapture(DateOnly date, DateOnly declared) => new("imports.conflict.captured", ("date", date), ("declared", declared));

    public static Message HoldsNoLists(Message format) => new("imports.conflict.nolists", ("format", format), ("field", AskedField.List));

    public static Message OwnerAsMember(string owner) => new("imports.list.ownermember", ("owner", owner));

    /// <summary>One file and what has to be declared of it.</summary>
    public static Message Needs(string file, Message format, IReadOnlyList<AskedField> missing) =>
        new("imports.needs", ("file", file), ("format", format), ("missing", Fields(missing)));

    /// <summary>Whose download it may be, to be confirmed by giving both.</summary>
    /// <param name="name">The name of the download.</param>
    public static Message OfferedOwner(string name, string owner, DateOnly date) => new("imports.owner.offered",
        ("name", name), ("owner", owner), ("date", date), ("fields", Fields([AskedField.Owner, AskedField.Captured])));

    /// <param name="needs">Each file that needs something.</param>
    public static Message Missing(IReadOnlyList<Message> needs) => new("imports.missing", ("missing", MessageValue.Each(needs)));

    public static Message NoFormat(string format, IReadOnlyList<string> allowed) =>
        new("imports.format.unknown", ("format", format), ("allowed", MessageValue.Each(allowed)));

    internal static MessageValue.Many Fields(IEnumerable<AskedField> fields) => new(fields.Select(field => (MessageValue)field));
}
