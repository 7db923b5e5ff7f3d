namespace Twiplomacy.Storage.Editions;

/// <summary>An edition to be made or found.</summary>
public sealed record EditionRow(int EditionId, string Slug, string Panel, string Platform, DateTimeOffset AsOf);
