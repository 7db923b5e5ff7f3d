using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Ties;

/// <summary>What is known between two accounts, as of the date of an edition.</summary>
/// <param name="Id">The first account, as it is called today.</param>
/// <param name="Other">The second account.</param>
/// <param name="Edition">The edition; today without one.</param>
public sealed record EditionTieQuery([property: Key] string Id, [property: Key] string Other, string? Edition = null);
