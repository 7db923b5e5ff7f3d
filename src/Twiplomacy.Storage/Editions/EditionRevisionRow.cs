namespace Twiplomacy.Storage.Editions;

/// <summary>One numbered revision of an edition. Settings and network figures are JSON of the room that computes them.</summary>
/// <param name="Hash">SHA-256 of what is sealed, in hexadecimal; null of a draft.</param>
/// <param name="PreviousAsked">The edition that was asked for as the one before, by its name; null: the latest earlier one.</param>
/// <param name="EvidenceNumber">The last number that its evidence bore; an import that publishes or is undone bears the next.</param>
/// <param name="MadeUp">One sentence if its data are made up, as its panel said when it was built; null if they are not.</param>
public sealed record EditionRevisionRow(
    int RevisionId, int EditionId, string Slug, string Panel, string Platform, DateTimeOffset AsOf, int Number, bool IsSealed,
    int PanelRevisionId, string Settings, int? PreviousRevisionId, string? Reason, DateTimeOffset BuiltAt,
    DateTimeOffset? SealedAt, bool IsStale, string Network, string? Hash = null, long EvidenceNumber = 0, string? PreviousAsked = null,
    string? MadeUp = null);
