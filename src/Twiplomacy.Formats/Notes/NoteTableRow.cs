using Twiplomacy.Core.Notes;

namespace Twiplomacy.Formats.Notes;

/// <summary>A row of a table of notes.</summary>
/// <param name="Row">Its line, from 1.</param>
/// <param name="Terms">What could be read of it.</param>
/// <param name="Faults">What could not.</param>
public sealed record NoteTableRow(long Row, NoteTerms Terms, IReadOnlyList<NoteTableFault> Faults);
