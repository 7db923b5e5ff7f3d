using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Server.Pages.Notes;

/// <summary>Notes and goals with the forms to write further ones.</summary>
/// <param name="Subject">The account by which the page was opened; null: none.</param>
/// <param name="Faults">What was wrong with the form that was sent.</param>
/// <param name="Sent">What stood in that form.</param>
public sealed record NotesView(
    IReadOnlyList<NoteRow> Notes, IReadOnlyList<GoalRow> Goals, string? Subject, IReadOnlyList<ProblemFault> Faults, IReadOnlyDictionary<string, string> Sent)
{
    /// <summary>What a field holds.</summary>
    public string? Value(string field, string? otherwise = null) => Sent.GetValueOrDefault(field) ?? otherwise;
}
