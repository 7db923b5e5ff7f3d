namespace Twiplomacy.Server.Access;

/// <summary>Notes on a request that it came by a link that shows one page.</summary>
/// <param name="Address">The link within this server.</param>
/// <param name="IsCard">The picture of the page is asked for, not the page.</param>
public sealed record SharedVisit(string Address, DateTimeOffset ExpiresAt, bool IsCard);
