namespace Twiplomacy.Storage.Panels;

/// <summary>A panel whose data are made up, with the sentence that says so.</summary>
public sealed record MadeUpPanel(string Slug, string Title, string MadeUp);
