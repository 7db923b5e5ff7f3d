namespace Twiplomacy.Storage.Keys;

/// <summary>A key that is being made.</summary>
/// <param name="Hash">The SHA-256 of the whole key.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="PersonId">The owner, if it is somebody who signs in: shut out, their keys open nothing.</param>
public sealed record NewApiKey(
    string Prefix, byte[] Hash, string Name, IReadOnlyList<string> Scopes, string Owner, int? PersonId, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt);
