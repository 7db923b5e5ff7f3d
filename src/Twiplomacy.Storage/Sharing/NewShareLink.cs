namespace Twiplomacy.Storage.Sharing;

/// <summary>A link to be kept.</summary>
/// <param name="Selector">The part by which it is found.</param>
public sealed record NewShareLink(string Selector, byte[] Hash, string Path, string Query, string? Label, DateTimeOffset MadeAt, DateTimeOffset ExpiresAt);
