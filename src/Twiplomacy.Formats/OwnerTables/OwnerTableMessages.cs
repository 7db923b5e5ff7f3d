using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.OwnerTables;

/// <summary>What is to be known of a table with an owner on each row.</summary>
public static class OwnerTableMessages
{
    public static Message ToolError { get; } = new("imports.tool.error");

    /// <summary>As evidence of which list it is.</summary>
    public static Message ByRecipe(string recipe) => new("imports.map.evidence", ("recipe", recipe));

    /// <summary>A guess that somebody has to look at.</summary>
    public static Message Confirm(string file, string guess) =>
        new("imports.map.confirm", ("file", file), ("columns", guess), ("field", AskedField.Columns));

    public static Message NoDirection(string value, string column) => new("imports.map.nodirection", ("value", value), ("column", column));

    public static Message OwnersUnread(long count) => new("imports.map.owners", ("count", count));

    public static Message DatesUnread(long count) => new("imports.map.dates", ("count", count));

    /// <summary>Rows of one list were captured days apart.</summary>
    public static Message CapturedOver(string account, DateTimeOffset first, DateTimeOffset last) =>
        new("imports.map.captures", ("account", account), ("first", first), ("last", last));

    public static Message KnownCap(string account, long count, string tool) =>
        new("imports.partial.cap", ("account", account), ("count", count), ("tool", tool));
}
