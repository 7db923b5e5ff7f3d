using Twiplomacy.Core.Messages;

namespace Twiplomacy.Core.Notes;

/// <summary>What is wrong with a note or a goal.</summary>
public static class NoteMessages
{
    public static Message Words(int most) => new("notes.words", ("most", most));

    public static Message Subject(string value) => new("notes.subject", ("value", value));

    public static Message Ends() => new("notes.ends");

    public static Message Source() => new("notes.source");

    public static Message Value() => new("notes.goal.value");

    public static Message Owner(int most) => new("notes.goal.owner", ("most", most));
}
