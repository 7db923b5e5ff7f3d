using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Notes;

/// <summary>A table of notes lacks a column, or is too long.</summary>
public sealed class NoteFileException(Message said) : SaidException(said);
