using System.Globalization;
using Twiplomacy.Application.Notes;
using Twiplomacy.Core.Notes;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Server.Pages.Notes;

/// <summary>Notes and goals with the forms to write further ones and to change those that are there.</summary>
/// <param name="Subject">The account by which the page was opened; null: none.</param>
public sealed record NotesView(IReadOnlyList<NoteRow> Notes, IReadOnlyList<GoalRow> Goals, string? Subject)
{
    /// <summary>What was wrong with the form that was sent.</summary>
    public IReadOnlyList<ProblemFault> Faults { get; init; } = [];

    /// <summary>What became of a table that was sent; null: none was.</summary>
    public NoteTableAnswer? Taken { get; init; }

    /// <summary>What stood in that form.</summary>
    public IReadOnlyDictionary<string, string> Sent { get; init; } = new Dictionary<string, string>();

    /// <summary>Of which note the form was that was sent; null: of none that is there.</summary>
    public int? EditedNote { get; init; }

    /// <inheritdoc cref="EditedNote"/>
    public int? EditedGoal { get; init; }

    /// <summary>What the form was about was changed by somebody else since it was shown.</summary>
    public bool IsOvertaken { get; init; }

    /// <summary>What a field of the form for a new note holds.</summary>
    public string? NewNote(string field) => New(field) ?? (field == "subject" ? Subject : null);

    /// <inheritdoc cref="NewNote"/>
    public string? NewGoal(string field) => New(field) ?? (field == "account" ? Subject : null);

    /// <summary>The version that a note's form shows: who was overtaken is shown the newest, beside what they wrote.</summary>
    public string Seen(NoteRow note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return SeenOf(note.Version, EditedNote == note.NoteId);
    }

    /// <inheritdoc cref="Seen(NoteRow)"/>
    public string Seen(GoalRow goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return SeenOf(goal.Version, EditedGoal == goal.GoalId);
    }

    /// <summary>What a field of a note's form holds.</summary>
    public string? Value(NoteRow note, string field)
    {
        ArgumentNullException.ThrowIfNull(note);
        return EditedNote == note.NoteId ? Sent.GetValueOrDefault(field) : ValueOf(note.Terms, field);
    }

    /// <inheritdoc cref="Value(NoteRow, string)"/>
    public string? Value(GoalRow goal, string field)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return EditedGoal == goal.GoalId ? Sent.GetValueOrDefault(field) : ValueOf(goal.Terms, field);
    }

    private string SeenOf(int version, bool isSent) =>
        isSent && !IsOvertaken && Sent.GetValueOrDefault("seen") is { } seen ? seen : version.ToString(CultureInfo.InvariantCulture);

    private string? New(string field) => EditedNote is null && EditedGoal is null ? Sent.GetValueOrDefault(field) : null;

    private static string? ValueOf(NoteTerms note, string field) => field switch
    {
        "about" => EnumWord.Of(note.About),
        "subject" => note.Subject,
        "kind" => EnumWord.Of(note.Kind),
        "words" => note.Words,
        "from" => Day(note.From),
        "to" => note.To is { } to ? Day(to) : null,
        "precision" => EnumWord.Of(note.Precision),
        "countries" => string.Join(", ", note.Countries),
        _ => note.Source,
    };

    private static string? ValueOf(GoalTerms goal, string field) => field switch
    {
        "account" => goal.Account,
        "measure" => goal.Measure,
        "value" => goal.Value.ToString(CultureInfo.InvariantCulture),
        "due" => Day(goal.Due),
        _ => goal.Owner,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
