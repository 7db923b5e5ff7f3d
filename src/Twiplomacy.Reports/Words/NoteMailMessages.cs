using Twiplomacy.Core.Messages;

namespace Twiplomacy.Reports.Words;

/// <summary>The sentences with which mails quote notes.</summary>
public static class NoteMailMessages
{
    public static Message Title() => new("mail.notes");

    /// <param name="words">What somebody wrote.</param>
    public static Message OnDay(DateOnly from, string words) => new("mail.note", ("from", from), ("words", words));

    /// <inheritdoc cref="OnDay"/>
    public static Message OverDays(DateOnly from, DateOnly to, string words) => new("mail.note.span", ("from", from), ("to", to), ("words", words));

    /// <param name="account">The account that the note is on.</param>
    public static Message OnDayOf(string account, DateOnly from, string words) =>
        new("mail.note.of", ("account", account), ("from", from), ("words", words));

    /// <inheritdoc cref="OnDayOf"/>
    public static Message OverDaysOf(string account, DateOnly from, DateOnly to, string words) =>
        new("mail.note.of.span", ("account", account), ("from", from), ("to", to), ("words", words));
}
