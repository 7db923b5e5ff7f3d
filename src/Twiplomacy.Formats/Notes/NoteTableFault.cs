using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Notes;

/// <summary>What is wrong with a row of a table of notes.</summary>
/// <param name="Column">In which column; null: the row cannot be read at all.</param>
public sealed record NoteTableFault(string? Column, Message Said);
