namespace Twiplomacy.Application.Search;

/// <summary>The accounts that are most likely meant by what was typed so far.</summary>
/// <param name="Q">What was typed.</param>
/// <param name="Edition">Only members of this edition.</param>
/// <param name="Platform">Only accounts on this platform.</param>
public sealed record SuggestionQuery(string? Q = null, string? Edition = null, string? Platform = null);
