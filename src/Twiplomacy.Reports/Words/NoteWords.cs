using System.Globalization;
using Twiplomacy.Core.Notes;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Reports.Words;

/// <summary>Notes of people as mails quote them.</summary>
public static class NoteWords
{
    public static string NotesTitle(this ReportWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Say(NoteMailMessages.Title());
    }

    /// <summary>As in "5 January to 11 January 2022: blocked in Kazakhstan".</summary>
    public static string Note(this ReportWords words, NoteTerms note)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(note);
        if (note.Precision != NotePrecision.Day) return words.Say(NoteMailMessages.Within(Period(words, note), OneLine.Of(note.Words)));
        return words.Say(note.To is { } last && last != note.From
            ? NoteMailMessages.OverDays(note.From, last, OneLine.Of(note.Words)) : NoteMailMessages.OnDay(note.From, OneLine.Of(note.Words)));
    }

    /// <summary>As in "November 2018 – January 2019" or "2012".</summary>
    private static string Period(ReportWords words, NoteTerms note)
    {
        var (first, last) = (Said(note.From), Said(note.To ?? note.From));
        return first == last ? first : $"{first} – {last}";

        string Said(DateOnly day) => note.Precision == NotePrecision.Year ? day.Year.ToString(CultureInfo.InvariantCulture) : words.Month(day);
    }
}
