namespace Twiplomacy.Storage.Panels;

/// <summary>A panel with its newest revision.</summary>
/// <param name="MadeUp">One sentence if its data are made up, or null.</param>
public sealed record PanelSummary(string Slug, string Title, string Platform, int Revision, int RevisionId, long Accounts, string? MadeUp = null);
