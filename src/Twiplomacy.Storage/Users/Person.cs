namespace Twiplomacy.Storage.Users;

/// <summary>Someone who may sign in. The stamp changes whenever what was signed in before must end.</summary>
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
    DateTimeOffset? DisabledAt);
