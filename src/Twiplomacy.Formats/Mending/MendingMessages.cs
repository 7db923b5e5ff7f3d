using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Mending;

/// <summary>Why corrected rows cannot be put back.</summary>
public static class MendingMessages
{
    public static Message EmptyFile { get; } = new("imports.corrected.empty");

    public static Message NoRow { get; } = new("imports.corrected.norow");

    public static Message NoColumns { get; } = new("imports.corrected.columns");

    public static Message Unchanged { get; } = new("imports.corrected.unchanged");

    public static Message NamesNoRow(long line, string value) => new("imports.corrected.noref", ("line", MessageValue.Name(line)), ("value", value));

    public static Message NotRejected(long row, string file, int id) =>
        new("imports.corrected.notrejected", ("row", MessageValue.Name(row)), ("file", file), ("id", MessageValue.Name(id)));

    public static Message TooLong(long row, string file) => new("imports.corrected.toolong", ("row", MessageValue.Name(row)), ("file", file));

    public static Message NoLines(string file) => new("imports.corrected.notlines", ("file", file));
}
