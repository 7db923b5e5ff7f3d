namespace Twiplomacy.Storage.Editions;

/// <summary>A draft of an edition that is asked for.</summary>
/// <param name="Settings">JSON of the room that computes it; null: as the edition stands, or that room's own where it is new.</param>
/// <param name="Reason">Why a sealed edition is corrected; null: not said.</param>
/// <param name="Previous">
/// The edition to compare with, by its name, or <see cref="LatestEarlier"/>; null: the one that was asked for before, else the
/// latest earlier one of the same panel.
/// </param>
public sealed record EditionRequest(
    string Slug, string Panel, DateTimeOffset AsOf, string? Settings, string? Reason = null, string? Previous = null)
{
    /// <summary>Stands for the latest earlier edition of the same panel, whatever was asked for before.</summary>
    public const string LatestEarlier = "-";
}
