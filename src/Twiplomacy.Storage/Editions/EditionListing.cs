namespace Twiplomacy.Storage.Editions;

/// <summary>All editions at one moment.</summary>
/// <param name="Stamp">Another one whenever an edition, a revision or a panel has changed.</param>
/// <param name="Editions">Null: the same as when the stamp was given.</param>
public sealed record EditionListing(string Stamp, IReadOnlyList<EditionRevisionRow>? Editions);
