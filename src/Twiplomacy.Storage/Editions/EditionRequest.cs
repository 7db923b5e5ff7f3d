namespace Twiplomacy.Storage.Editions;

/// <summary>A draft of an edition that is asked for.</summary>
/// <param name="Settings">JSON of the room that computes it.</param>
/// <param name="Reason">Why a sealed edition is corrected; null: not said.</param>
/// <param name="Previous">The edition to compare with, by its name; null: the latest earlier one of the same panel.</param>
public sealed record EditionRequest(
    string Slug, string Panel, DateTimeOffset AsOf, string Settings, string? Reason = null, string? Previous = null);
