namespace Twiplomacy.Storage.Ties;

/// <summary>Where a list observation comes from: which export, which file in it, whose list.</summary>
/// <param name="List">The list's number in its import.</param>
/// <param name="Format">Of the file.</param>
public sealed record ObservationSource(
    int ObservationId, int ImportId, string Export, string Path, long ListRow, string Owner, short Direction, short Scope, DateTimeOffset CapturedAt,
    int List = 0, string? Format = null);
