using Twiplomacy.Core.Notes;

namespace Twiplomacy.Storage.Notes;

/// <summary>A note as it is kept.</summary>
/// <param name="Version">How often it was changed, from 1.</param>
public sealed record NoteRow(int NoteId, NoteTerms Terms, string WrittenBy, DateTimeOffset WrittenAt, int Version);
