using Twiplomacy.Core.Messages;

namespace Twiplomacy.Reports.Words;

/// <summary>The sentences with which mails quote notes.</summary>
public static class NoteMailMessages
{
    public static Message Title() => new("mail.notes");

    /// <param name="words">What somebody wrote.</param>
    public static Message OnDay(DateOnly from, string words) => new("mail.note", ("from", from), ("words", words));

    /// <param name="period">One or two months or years: nothing is said of days that nobody knows.</param>
    /// <param name="words">What somebody wrote.</param>
    public static Message Within(string period, string words) => new("mail.note.period", ("period", period), ("words", words));

    /// <inheritdoc cref="OnDay"/>
    public static Message OverDays(DateOnly from, DateOnly to, string words) => new("mail.note.span", ("from", from), ("to", to), ("words", words));
}
