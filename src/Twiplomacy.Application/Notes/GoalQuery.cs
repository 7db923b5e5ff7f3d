using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Notes;

/// <summary>One goal.</summary>
/// <param name="Id">The goal.</param>
public sealed record GoalQuery([property: Key] int Id);
