namespace Twiplomacy.Storage.People;

/// <summary>Someone who may sign in. The stamp changes whenever what was signed in before must end.</summary>
/// <param name="Issuer">The identity provider that vouches for them; null for those who have a password here.</param>
public sealed record Person(
    int PersonId,
    string Name,
    string PasswordHash,
    string Role,
    Guid Stamp,
    int FailedSignIns,
    DateTimeOffset? LockedUntil,
    DateTimeOffset CreatedAt,
    DateTimeOffset? SignedInAt,
    DateTimeOffset? DisabledAt,
    string? Issuer = null);
