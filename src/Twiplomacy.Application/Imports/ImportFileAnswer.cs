using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Application.Imports;

/// <summary>A file inside an export, by the number that rejected rows and evidence give.</summary>
public sealed record ImportFileAnswer(int File, string Path, string? Format, string? Refused)
{
    public static ImportFileAnswer Of(ImportEntryRow row) => new(row.File, row.Path, row.Format, row.Refused?.ToString());
}
