namespace Twiplomacy.Storage.Events;

/// <summary>A piece of the stored changes.</summary>
/// <param name="Rows">In the order asked for.</param>
/// <param name="Latest">Newest first: when the last of all that the filter lets pass was seen; null if there is none.</param>
public sealed record PanelChangePage(IReadOnlyList<PanelChangeRow> Rows, DateTimeOffset? Latest);
