using Twiplomacy.Core.Messages;

namespace Twiplomacy.Reports.Words;

/// <summary>The sentences with which mails quote notes.</summary>
public static class NoteMailMessages
{
    public static Message Title() => new("mail.notes");

    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; null: one day alone.</param>
    /// <param name="words">What somebody wrote.</param>
    public static Message Note(DateOnly from, DateOnly? to, string words) => to is { } last
        ? new("mail.note.span", ("from", from), ("to", last), ("words", words))
        : new("mail.note", ("from", from), ("words", words));
}
