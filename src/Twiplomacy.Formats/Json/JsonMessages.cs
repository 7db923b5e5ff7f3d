using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Json;

/// <summary>Why a part of a JSON file cannot be read.</summary>
public static class JsonMessages
{
    public static Message Unreadable { get; } = new("imports.row.unreadable");

    public static Message NoObject { get; } = new("imports.json.notobject");

    public static Message CutOff { get; } = new("imports.cutoff");

    public static Message CutOffElement { get; } = new("imports.cutoff.element");

    public static Message NoName { get; } = new("imports.json.nameexpected");

    public static Message OpenName { get; } = new("imports.json.nameend");

    public static Message Brackets { get; } = new("imports.json.brackets");

    public static Message BrokenName { get; } = new("imports.json.surrogate");

    public static Message TooLong { get; } = new("imports.element.toolong", ("size", new MessageValue.Size(LineReader.LineLimit)));

    public static Message NoColon(string name) => new("imports.json.colon", ("name", name));

    /// <param name="reason">What the parser says of it.</param>
    public static Message Invalid(string reason) => new("imports.json.invalid", ("reason", reason));
}
