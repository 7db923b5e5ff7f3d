namespace Twiplomacy.Application.Keys;

/// <summary>A key that was just made. <see cref="Key"/> is shown once and kept nowhere.</summary>
public sealed record IssuedKey(
    string Key, string Prefix, string Name, IReadOnlyList<string> Scopes, DateTimeOffset CreatedAt, string Owner, DateTimeOffset ExpiresAt);
