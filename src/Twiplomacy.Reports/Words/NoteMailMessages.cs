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

    /// <param name="account">The account that the note is on.</param>
    /// <param name="period">As for <see cref="Within"/>.</param>
    public static Message WithinOf(string account, string period, string words) =>
        new("mail.note.period.of", ("account", account), ("period", period), ("words", words));

    /// <param name="account">The account that the note is on.</param>
    public static Message OnDayOf(string account, DateOnly from, string words) =>
        new("mail.note.of", ("account", account), ("from", from), ("words", words));

    /// <inheritdoc cref="OnDayOf"/>
    public static Message OverDaysOf(string account, DateOnly from, DateOnly to, string words) =>
        new("mail.note.of.span", ("account", account), ("from", from), ("to", to), ("words", words));
}
