namespace Twiplomacy.Storage.Sharing;

/// <summary>A link that shows one page to whoever holds it.</summary>
/// <param name="Hash">SHA-256 of the whole link.</param>
/// <param name="Path">The page, as it stands in an address.</param>
/// <param name="Query">Its parameters with the question mark; empty: none.</param>
/// <param name="Label">For whom or what it is.</param>
public sealed record ShareLink(
    int LinkId, byte[] Hash, string Path, string Query, string? Label, string MadeByKind, string MadeBy, DateTimeOffset MadeAt, DateTimeOffset ExpiresAt,
    DateTimeOffset? RevokedAt, long Opened, DateTimeOffset? LastOpenedAt)
{
    /// <summary>Whether it opens at an instant.</summary>
    public bool IsOpenAt(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;
}
