using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Ties;

/// <summary>What is known between two accounts.</summary>
/// <param name="Id">The first account.</param>
/// <param name="Other">The second account.</param>
/// <param name="AsOf">The instant (UTC); a date includes its whole day. Without one: today, by all evidence however old.</param>
public sealed record TieQuery([property: Key] string Id, [property: Key] string Other, DateTimeOffset? AsOf = null);
