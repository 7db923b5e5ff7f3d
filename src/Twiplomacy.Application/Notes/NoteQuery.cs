using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Notes;

/// <summary>One note.</summary>
/// <param name="Id">The note.</param>
public sealed record NoteQuery([property: Key] int Id);
