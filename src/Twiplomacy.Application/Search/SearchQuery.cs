namespace Twiplomacy.Application.Search;

/// <summary>Accounts by handle, name or id, and countries and offices by what they are called.</summary>
/// <param name="Q">What is looked for.</param>
public sealed record SearchQuery(string? Q = null);
