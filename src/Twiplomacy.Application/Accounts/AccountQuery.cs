using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Accounts;

/// <summary>Who an account is.</summary>
/// <param name="Id">The account.</param>
/// <param name="At">The instant (UTC) for which its handle holds; a date includes its whole day.</param>
public sealed record AccountQuery([property: Key] string Id, DateTimeOffset? At = null);
