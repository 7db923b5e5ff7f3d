namespace Twiplomacy.Storage.Ties;

/// <summary>Where a list observation stands in its export.</summary>
/// <param name="Path">The file inside the export; empty where the export is one file, whatever its name.</param>
public sealed record CapturedList(int ObservationId, int ImportId, string Path, long Row, int List);
