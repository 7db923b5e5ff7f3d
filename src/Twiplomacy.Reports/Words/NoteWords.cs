using System.Globalization;
using Twiplomacy.Core.Notes;
using Twiplomacy.Core.Text;
using Twiplomacy.Reports.Content;

namespace Twiplomacy.Reports.Words;

/// <summary>Notes of people as mails quote them.</summary>
public static class NoteWords
{
    public static string NotesTitle(this ReportWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Say(NoteMailMessages.Title());
    }

    /// <summary>As in "5 January to 11 January 2022: blocked in Kazakhstan"; with the account before it, where the report is of several.</summary>
    public static string Note(this ReportWords words, ReportedNote note)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(note);
        var (terms, account) = (note.Terms, note.Account is { } named ? words.Name(named) : null);
        var (from, said) = (terms.From, OneLine.Of(terms.Words));
        if (terms.Precision != NotePrecision.Day)
        {
            var period = Period(words, terms);
            return words.Say(account is null ? NoteMailMessages.Within(period, said) : NoteMailMessages.WithinOf(account, period, said));
        }
        return words.Say((terms.To, account) switch
        {
            ({ } last, null) when last != from => NoteMailMessages.OverDays(from, last, said),
            ({ } last, { } name) when last != from => NoteMailMessages.OverDaysOf(name, from, last, said),
            (_, { } name) => NoteMailMessages.OnDayOf(name, from, said),
            _ => NoteMailMessages.OnDay(from, said),
        });
    }

    /// <summary>As in "November 2018 – January 2019" or "2012".</summary>
    private static string Period(ReportWords words, NoteTerms note)
    {
        var (first, last) = (Said(note.From), Said(note.To ?? note.From));
        return first == last ? first : $"{first} – {last}";

        string Said(DateOnly day) => note.Precision == NotePrecision.Year ? day.Year.ToString(CultureInfo.InvariantCulture) : words.Month(day);
    }
}
