using Twiplomacy.Formats.Mending;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Ingest.Imports;

/// <summary>
/// Reads kept exports again: as they are, with the readers of today, or with rejected rows mended. The new import takes the
/// old one's place in one transaction; if nothing can be read, the old one stands as it was.
/// </summary>
public sealed class ImportRereading(ImportIntake intake, ImportQueries imports, RawExportStore raw)
{
    // Where quarantine cuts a row off, its end is not known.
    private const char CutOff = '…';

    /// <summary>Queues the reading of an import's kept export again.</summary>
    /// <exception cref="ImportRefusedException">There is no such import, or it still runs.</exception>
    /// <exception cref="ExportNotKeptException">Its bytes are no longer kept.</exception>
    public async Task<SubmittedImport> RereadAsync(int importId, TimeSpan? keepFor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (import, files) = await FindAsync(importId, cancellationToken);
        var kept = files.Select(file => new IncomingFile(file.Path, () => raw.Open(file.Sha256))).ToList();
        return await SubmitAsync(import, kept, keepFor, now, cancellationToken);
    }

    /// <summary>Puts mended rows back where they were rejected, and queues the reading of the whole export with them.</summary>
    /// <param name="mended">A <c>rejected.csv</c> whose column raw was mended; rows that were not rejected are refused.</param>
    /// <exception cref="ExportRefusedException">The mended rows cannot be read, or cannot be put back.</exception>
    public async Task<SubmittedImport> MendAsync(
        int importId, Stream mended, TimeSpan? keepFor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (import, files) = await FindAsync(importId, cancellationToken);
        var rows = MendedRows.Read(mended);
        if (rows.Count == 0) throw new ExportRefusedException(MendingMessages.NoRow);
        var replacements = await ReplacementsAsync(importId, rows, cancellationToken);
        using var package = ExportPackages.Open(import.Name, [.. files.Select(file => (file.Path, file.Length, (Func<Stream>)(() => raw.Open(file.Sha256))))]);
        var folder = Directory.CreateTempSubdirectory("twiplomacy-mended-");
        try
        {
            var whole = package.Files.Select((file, number) => Write(file, replacements, Path.Combine(folder.FullName, $"{number}"))).ToList();
            return await SubmitAsync(import, whole, keepFor, now, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<(ImportRow Import, IReadOnlyList<ImportFileRow> Files)> FindAsync(int importId, CancellationToken cancellationToken)
    {
        var import = await imports.FindAsync(importId, cancellationToken) ?? throw new ImportRefusedException(ImportMessages.NoImport(importId));
        if (import.Status is ImportStatus.Waiting or ImportStatus.Running)
            throw new ImportRefusedException(ImportMessages.StillReading(importId));
        var files = await imports.ListFilesAsync(importId, cancellationToken);
        foreach (var file in files) await using (raw.Open(file.Sha256)) { }
        return (import, files);
    }

    private Task<SubmittedImport> SubmitAsync(
        ImportRow import, IReadOnlyList<IncomingFile> files, TimeSpan? keepFor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var declaration = ImportDeclarationJson.ReadDeclaration(import.Declaration) with { Replaces = import.ImportId };
        return intake.SubmitAsync(import.Name, files, declaration, ImportDeclarationJson.ReadPanel(import.Panel), keepFor, now, cancellationToken);
    }

    private async Task<Dictionary<string, Dictionary<long, (string Raw, int Lines)>>> ReplacementsAsync(
        int importId, IReadOnlyList<MendedRow> rows, CancellationToken cancellationToken)
    {
        var rejected = (await imports.ListRejectedAsync(importId, 0, int.MaxValue, cancellationToken)).ToLookup(row => (row.Path, row.Row));
        var replacements = new Dictionary<string, Dictionary<long, (string Raw, int Lines)>>();
        foreach (var row in rows)
        {
            var before = rejected[(row.File, row.Row)].FirstOrDefault()
                ?? throw new ExportRefusedException(MendingMessages.NotRejected(row.Row, row.File, importId));
            if (before.Raw == row.Raw) continue;
            if (before.Raw.EndsWith(CutOff)) throw new ExportRefusedException(MendingMessages.TooLong(row.Row, row.File));
            if (!replacements.TryGetValue(row.File, out var file)) replacements[row.File] = file = [];
            file[row.Row] = (row.Raw, 1 + before.Raw.Count(letter => letter == '\n'));
        }
        return replacements.Count > 0 ? replacements : throw new ExportRefusedException(MendingMessages.Unchanged);
    }

    private static IncomingFile Write(ExportFile file, Dictionary<string, Dictionary<long, (string Raw, int Lines)>> replacements, string path)
    {
        using (var output = File.Create(path))
        {
            if (replacements.TryGetValue(file.Path, out var rows))
            {
                if (!MendedRows.CanMend(file)) throw new ExportRefusedException(MendingMessages.NoLines(file.Path));
                MendedRows.Write(file, rows, output);
            }
            else
            {
                using var content = file.Open();
                content.CopyTo(output);
            }
        }
        return new IncomingFile(file.Path, () => File.OpenRead(path));
    }
}
