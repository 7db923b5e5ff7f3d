using Twiplomacy.Core.Messages;

namespace Twiplomacy.Networks.Reading;

/// <summary>What is to be known of files that are read as one network, beside what their readers say.</summary>
public static class NetworkMessages
{
    public static Message FolderEmpty { get; } = new("networks.folder");

    public static Message NoRow { get; } = new("networks.norow");

    public static Message LastLineOpen { get; } = new("networks.open");

    /// <summary>Nothing of a file was read; its first row says why.</summary>
    public static Message NoRowBut(long line, Message reason) => new("networks.norow.line", ("line", MessageValue.Name(line)), ("reason", reason));

    public static Message Needs(Message format, IEnumerable<AskedField> missing) => new("networks.needs", ("format", format), ("missing", Fields(missing)));

    public static Message HoldsNoLists(Message format) => new("networks.nolists", ("format", format));

    public static Message LeftOut(string file, IEnumerable<AskedField> missing) => new("networks.left", ("file", file), ("missing", Fields(missing)));

    public static Message MentionsLeftOut(long count) => new("networks.mentions", ("count", count));

    public static Message SpellingsKeptApart(long count) => new("networks.spellings", ("count", count), ("field", AskedField.AccountsBy));

    /// <summary>A file of which some rows are in already, so that the rest cannot be done without.</summary>
    public static Message DamagedAt(string file, long line, string reason) =>
        new("networks.damaged", ("file", file), ("line", MessageValue.Name(line)), ("reason", reason));

    private static MessageValue.Many Fields(IEnumerable<AskedField> missing) => new(missing.Select(field => (MessageValue)field));
}
