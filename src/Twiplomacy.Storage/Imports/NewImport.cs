namespace Twiplomacy.Storage.Imports;

/// <summary>An export handed in, with what was declared about it as JSON.</summary>
public sealed record NewImport(string Name, byte[] ContentHash, string Declaration, string? Panel, IReadOnlyList<RawFile> Files)
{
    /// <summary>Sent again with the same key, the export answers with the same import, whatever became of it.</summary>
    public ImportKey? Key { get; init; }
}
