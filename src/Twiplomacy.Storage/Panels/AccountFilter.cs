namespace Twiplomacy.Storage.Panels;

/// <summary>Which accounts to list; null asks for all.</summary>
public sealed record AccountFilter(string? Platform, string? Country, string? Kind, string? Panel, string? Text);
