namespace Twiplomacy.Server.Access;

/// <summary>Notes on a request that it came by a link that shows one page.</summary>
/// <param name="Address">The link within this server.</param>
/// <param name="IsCard">The picture of the page is asked for, not the page.</param>
/// <param name="Figure">The figure that alone is shown, and may stand in a frame; null: the whole page is shown.</param>
public sealed record SharedVisit(string Address, DateTimeOffset ExpiresAt, bool IsCard, string? Figure = null);
