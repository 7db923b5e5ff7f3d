using Twiplomacy.Application.Rankings;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Application.Notes;

/// <summary>Notes and goals with what their accounts are called.</summary>
/// <param name="Accounts">By the addresses in notes and goals; those that nobody knows any more are not there.</param>
public sealed record NamedNotes(IReadOnlyList<NoteRow> Notes, IReadOnlyList<GoalRow> Goals, IReadOnlyDictionary<string, RankedAccount> Accounts);
