namespace Twiplomacy.Storage.Events;

/// <summary>Where changes of one instant and kind stand.</summary>
/// <param name="Before">How many stand before them.</param>
public sealed record PanelChangeSpot(int Before, IReadOnlyList<PanelChangeRow> Rows);
