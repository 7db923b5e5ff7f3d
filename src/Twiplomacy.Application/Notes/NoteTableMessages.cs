using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Notes;

/// <summary>What is said of a table of notes that was sent in.</summary>
public static class NoteTableMessages
{
    public static Message Written(int count) => new("notes.table.written", ("count", count));

    public static Message AlreadyThere(int count) => new("notes.table.there", ("count", count));

    public static Message Empty() => new("notes.table.empty");

    /// <summary>Where it is wrong, and how.</summary>
    public static Message At(long row, string column, Message reason) =>
        new("notes.table.cell", ("row", MessageValue.Name(row)), ("column", column), ("reason", reason));

    /// <inheritdoc cref="At"/>
    public static Message InRow(long row, Message reason) => new("notes.table.row", ("row", MessageValue.Name(row)), ("reason", reason));

    public static Message Further(int count) => new("notes.table.further", ("count", count));
}
