using Twiplomacy.Core.Text;

namespace Twiplomacy.Core.Messages;

/// <summary>
/// Something the program says to a person, as data: which sentence, by its code in the catalogue, and what stands in its
/// places. Made where the thing is known; put into words at the face, in the reader's language.
/// </summary>
public sealed record Message(string Code, ValueList<MessagePart> Values)
{
    private const string VerbatimCode = "verbatim";

    public Message(string code, params ReadOnlySpan<(string Name, MessageValue Value)> values)
        : this(code, ListOf(values))
    {
    }

    /// <summary>A sentence that is words already: of another program, or kept from before messages were data.</summary>
    public static Message Verbatim(string text) => new(VerbatimCode, ("text", text));

    /// <summary>What stands in the place of that name, or null.</summary>
    public MessageValue? Find(string name)
    {
        foreach (var part in Values)
            if (part.Name == name) return part.Value;
        return null;
    }

    /// <summary>In English, for logs and files.</summary>
    public override string ToString() => Wording.English.Say(this);

    private static ValueList<MessagePart> ListOf(ReadOnlySpan<(string Name, MessageValue Value)> values)
    {
        var parts = new MessagePart[values.Length];
        for (var index = 0; index < parts.Length; index++) parts[index] = new(values[index].Name, values[index].Value);
        return new(parts);
    }
}

/// <summary>One place of a message and what stands in it.</summary>
public sealed record MessagePart(string Name, MessageValue Value);
