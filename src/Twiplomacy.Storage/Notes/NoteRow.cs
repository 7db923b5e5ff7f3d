using Twiplomacy.Core.Notes;

namespace Twiplomacy.Storage.Notes;

/// <summary>A note as it is kept.</summary>
public sealed record NoteRow(int NoteId, NoteTerms Terms, string WrittenBy, DateTimeOffset WrittenAt);
