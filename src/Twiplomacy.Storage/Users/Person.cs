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
    DateTimeOffset? DisabledAt)
{
    /// <summary>The identity provider that vouches for them; null for those who have a password here.</summary>
    public string? Issuer { get; init; }
}

/// <summary>Someone as an identity provider knows them: the subject is theirs alone there, whatever they are called.</summary>
public sealed record ProvidedPerson(string Issuer, string Subject, string Name, string Role);
