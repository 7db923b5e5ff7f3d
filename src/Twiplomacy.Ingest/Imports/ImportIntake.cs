using System.Security.Cryptography;
using System.Text;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Ingest.Imports;

/// <summary>A file of an export to be handed in, opened as often as needed.</summary>
public sealed record IncomingFile(string Path, Func<Stream> OpenSeekable);

/// <summary>Takes exports in: stores their bytes and queues the work.</summary>
public sealed class ImportIntake(ImportWriter writer)
{
    /// <summary>
    /// Stores a file, or the files of one folder, as one import. The same bytes with the same declaration change nothing.
    /// </summary>
    public Task<SubmittedImport> SubmitAsync(
        string name, IReadOnlyList<IncomingFile> files, ImportDeclaration declaration, PanelTarget? panel,
        TimeSpan? keepFor, DateTimeOffset now, CancellationToken cancellationToken) =>
        SubmitAsync(name, files, declaration, panel, keepFor, now, null, cancellationToken);

    /// <summary>The same under a caller's key: sent again with the key, the answer is the same import.</summary>
    /// <exception cref="ImportKeyReusedException">The key stands for other bytes or another declaration.</exception>
    public async Task<SubmittedImport> SubmitAsync(
        string name, IReadOnlyList<IncomingFile> files, ImportDeclaration declaration, PanelTarget? panel,
        TimeSpan? keepFor, DateTimeOffset now, ImportKey? key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        var raw = new List<RawFile>(files.Count);
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            await using var content = file.OpenSeekable();
            raw.Add(new RawFile(file.Path, await RawExportStore.HashAsync(content, cancellationToken), file.OpenSeekable));
        }
        var import = new NewImport(
            name, ContentHash(raw), ImportDeclarationJson.Write(declaration), ImportDeclarationJson.Write(panel), raw) { Key = key };
        var keptUntil = keepFor is { } time ? now + time : DateTimeOffset.MaxValue;
        return await writer.SubmitAsync(import, keptUntil, now, cancellationToken);
    }

    /// <summary>The files of a path: itself, or everything below a folder in ordinal order.</summary>
    public static IReadOnlyList<IncomingFile> FilesOf(string path)
    {
        if (File.Exists(path)) return [new IncomingFile(Path.GetFileName(path), () => File.OpenRead(path))];
        if (!Directory.Exists(path)) throw new FileNotFoundException(PackageMessages.NoPath(path).ToString(), path);
        return [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Select(file => new IncomingFile(Path.GetRelativePath(path, file).Replace('\\', '/'), () => File.OpenRead(file)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    // One file counts by its content alone, so that a renamed copy is the same export.
    private static byte[] ContentHash(List<RawFile> files)
    {
        if (files.Count == 1) return files[0].Sha256;
        var lines = files.Select(file => $"{Convert.ToHexStringLower(file.Sha256)}  {file.Path}\n");
        return SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines)));
    }
}
