using Twiplomacy.Core.Messages;

namespace Twiplomacy.Core.Notes;

/// <summary>What is said of notes and goals that are not kept.</summary>
public static class NoteMessages
{
    public static Message NotFound() => new("notes.notfound");

    public static Message NoGoal() => new("notes.goal.notfound");

    public static Message FirstDay() => new("notes.from");

    public static Message GoalDay() => new("notes.goal.due");

    public static Message Words(int most) => new("notes.words", ("most", most));

    public static Message Subject(string value) => new("notes.subject", ("value", value));

    public static Message Ends() => new("notes.ends");

    public static Message Source() => new("notes.source");

    public static Message Value() => new("notes.goal.value");

    public static Message Owner(int most) => new("notes.goal.owner", ("most", most));
}
