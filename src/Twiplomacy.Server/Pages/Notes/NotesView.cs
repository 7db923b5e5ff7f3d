using System.Globalization;
using Twiplomacy.Application.Notes;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Notes;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Server.Pages.Notes;

/// <summary>Notes and goals with the forms to write further ones and to change those that are there.</summary>
/// <param name="Subject">The account by which the page was opened; null: none.</param>
public sealed record NotesView(IReadOnlyList<NoteRow> Notes, IReadOnlyList<GoalRow> Goals, string? Subject)
{
    /// <summary>The accounts of notes, of goals and of the page, by their addresses.</summary>
    public IReadOnlyDictionary<string, RankedAccount> Accounts { get; init; } = new Dictionary<string, RankedAccount>();

    /// <summary>What stands for these in a field of text.</summary>
    public IReadOnlyDictionary<string, string> Written { get; init; } = new Dictionary<string, string>();

    /// <summary>What panels are called, by slug.</summary>
    public IReadOnlyDictionary<string, string> PanelTitles { get; init; } = new Dictionary<string, string>();

    /// <summary>The panel and the year or day of editions, by slug.</summary>
    public IReadOnlyDictionary<string, (string Panel, string Label)> Editions { get; init; } = new Dictionary<string, (string Panel, string Label)>();

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
    public string? NewNote(string field) => New(field) ?? (field == "subject" ? Field(Subject) : null);

    /// <inheritdoc cref="NewNote"/>
    public string? NewGoal(string field) => New(field) ?? (field == "account" ? Field(Subject) : null);

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

    // People know handles; what is saved is the account that bears it.
    private string? Field(string? account) => account is null ? null : Written.GetValueOrDefault(account, account);

    private string SeenOf(int version, bool isSent) =>
        isSent && !IsOvertaken && Sent.GetValueOrDefault("seen") is { } seen ? seen : version.ToString(CultureInfo.InvariantCulture);

    private string? New(string field) => EditedNote is null && EditedGoal is null ? Sent.GetValueOrDefault(field) : null;

    private string? ValueOf(NoteTerms note, string field) => field switch
    {
        "about" => EnumWord.Of(note.About),
        "subject" => note.About == NoteAbout.Account ? Field(note.Subject) : note.Subject,
        "kind" => EnumWord.Of(note.Kind),
        "words" => note.Words,
        "from" => Day(note.From),
        "to" => note.To is { } to ? Day(to) : null,
        "precision" => EnumWord.Of(note.Precision),
        "countries" => string.Join(", ", note.Countries),
        _ => note.Source,
    };

    private string? ValueOf(GoalTerms goal, string field) => field switch
    {
        "account" => Field(goal.Account),
        "measure" => goal.Measure,
        "value" => goal.Value.ToString(CultureInfo.InvariantCulture),
        "due" => Day(goal.Due),
        _ => goal.Owner,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
