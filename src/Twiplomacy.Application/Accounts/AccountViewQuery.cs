using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Accounts;

/// <summary>An account with its ranks, its ties and its history.</summary>
/// <param name="Id">The account.</param>
/// <param name="Edition">Looked at by this edition; where it is not in it, by the newest in which it is.</param>
/// <param name="Ties">Which of its ties are listed: a word of <see cref="TieChoice"/>.</param>
/// <param name="AsOf">Looked at as of this instant, by no edition.</param>
public sealed record AccountViewQuery([property: Key] string Id, string? Edition = null, string? Ties = null, DateTimeOffset? AsOf = null);
