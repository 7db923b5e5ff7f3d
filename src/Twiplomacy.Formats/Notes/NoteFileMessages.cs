using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Notes;

/// <summary>What is said of tables of notes, and of cells that cannot be read.</summary>
public static class NoteFileMessages
{
    public static Message Missing { get; } = new("notes.table.missing");

    /// <summary>The first and the last day are not written alike.</summary>
    public static Message Mixed { get; } = new("notes.table.mixed");

    /// <summary>The dates are written less exactly than the row says that they are known.</summary>
    public static Message Finer { get; } = new("notes.table.finer");

    public static Message NoColumns(IReadOnlyList<string> found) => new("notes.table.columns", ("found", MessageValue.Each(found)));

    public static Message TooLong(int most) => new("notes.table.toolong", ("most", most));

    public static Message NoDate(string value) => new("notes.table.date", ("value", value));

    public static Message NoCountry(string value) => new("notes.table.country", ("value", value));

    public static Message NoWord(string value, IEnumerable<string> allowed) =>
        new("notes.table.word", ("value", value), ("allowed", MessageValue.Each(allowed)));

    /// <summary>What the note is about stands nowhere, and the subject does not show it.</summary>
    public static Message NoAbout(string subject, IEnumerable<string> allowed) =>
        new("notes.table.about", ("value", subject), ("allowed", MessageValue.Each(allowed)));
}
