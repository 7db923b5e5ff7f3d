namespace Twiplomacy.Application.Reach;

/// <summary>How many different followers several accounts have together.</summary>
/// <param name="Accounts">The accounts, with commas between; or give a panel.</param>
/// <param name="Panel">The members of this panel on the date.</param>
/// <param name="AsOf">The instant (UTC); of each account the latest complete capture up to it counts.</param>
public sealed record CommonReachQuery(string? Accounts = null, string? Panel = null, DateTimeOffset? AsOf = null);
