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
        return words.Say(note.To is { } last && last != note.From
            ? NoteMailMessages.OverDays(note.From, last, OneLine.Of(note.Words)) : NoteMailMessages.OnDay(note.From, OneLine.Of(note.Words)));
    }
}
