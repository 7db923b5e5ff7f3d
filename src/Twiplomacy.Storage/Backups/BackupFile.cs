using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Twiplomacy.Storage.Backups;

/// <summary>A backup that is read. Every entry is held against the manifest before anything is done with it.</summary>
public sealed class BackupFile : IAsyncDisposable
{
    private readonly ZipArchive _archive;
    private readonly string _path;

    private BackupFile(string path, ZipArchive archive, BackupManifest manifest) => (_path, _archive, Manifest) = (path, archive, manifest);

    public BackupManifest Manifest { get; }

    /// <summary>Opens a backup and reads its manifest.</summary>
    /// <exception cref="BackupException">It is not there, no backup, or of a newer program.</exception>
    public static async Task<BackupFile> OpenAsync(string path, CancellationToken cancellationToken)
    {
        ZipArchive? archive = null;
        try
        {
            archive = await ZipFile.OpenAsync(path, ZipArchiveMode.Read, cancellationToken);
            return new(path, archive, await ReadManifestAsync(archive, path, cancellationToken));
        }
        catch (Exception failure)
        {
            if (archive is not null) await archive.DisposeAsync();
            if (failure is InvalidDataException or JsonException) throw new BackupException(BackupMessages.Unrecognised(path, failure.Message), failure);
            if (failure is IOException or UnauthorizedAccessException) throw new BackupException(BackupMessages.Unreadable(path, failure.Message), failure);
            throw;
        }
    }

    // Of a newer layout only these two are sure to be there.
    private sealed record Layout(int Format, string? Version);

    private static async Task<BackupManifest> ReadManifestAsync(ZipArchive archive, string path, CancellationToken cancellationToken)
    {
        var entry = archive.GetEntry(BackupManifest.EntryName)
            ?? throw new BackupException(BackupMessages.Unrecognised(path, BackupMessages.EntryMissing(BackupManifest.EntryName)));
        await using var text = await entry.OpenAsync(cancellationToken);
        using var manifest = await JsonDocument.ParseAsync(text, cancellationToken: cancellationToken);
        if (manifest.Deserialize<Layout>(BackupManifest.JsonOptions) is { Format: > BackupManifest.NewestFormat } newer)
            throw new BackupException(BackupMessages.Newer(path, newer.Version ?? ""));
        return manifest.Deserialize<BackupManifest>(BackupManifest.JsonOptions)
            ?? throw new BackupException(BackupMessages.Unrecognised(path, BackupMessages.ManifestEmpty(BackupManifest.EntryName)));
    }

    /// <summary>Reads everything and holds it against the manifest.</summary>
    /// <exception cref="BackupException">Something is missing, too much, or not as it was written.</exception>
    public async Task VerifyAsync(CancellationToken cancellationToken)
    {
        string[] named = [.. Manifest.Tables.Select(table => table.EntryName), BackupManifest.EntryName,
            .. Manifest.AudienceKeySha256 is null ? (string[])[] : [BackupManifest.KeyEntryName]];
        var there = _archive.Entries.Select(entry => entry.FullName).ToList();
        if (named.Except(there).Concat(there.Except(named)).FirstOrDefault() is { } odd)
            throw new BackupException(BackupMessages.WrongEntries(_path, odd));
        foreach (var table in Manifest.Tables) await CopyAsync(table, target: null, cancellationToken);
        if (Manifest.AudienceKeySha256 is { } key && Convert.ToHexStringLower(SHA256.HashData(await ReadKeyAsync(cancellationToken))) != key)
            throw new BackupException(BackupMessages.Damaged(_path, BackupManifest.KeyEntryName));
    }

    /// <summary>Writes the rows of a table to a stream, or to none, and holds them against the manifest.</summary>
    /// <exception cref="BackupException">They are not as they were written; the stream has got some of them.</exception>
    internal async Task CopyAsync(BackupTable table, Stream? target, CancellationToken cancellationToken)
    {
        var (rows, sha256) = await CheckedAsync(table.EntryName, entry => CheckedCopy.RunAsync(entry, target, cancellationToken), cancellationToken);
        if (rows != table.Rows || sha256 != table.Sha256) throw new BackupException(BackupMessages.Damaged(_path, table.EntryName));
    }

    internal Task<byte[]> ReadKeyAsync(CancellationToken cancellationToken) => CheckedAsync(BackupManifest.KeyEntryName, async entry =>
    {
        using var key = new MemoryStream();
        await entry.CopyToAsync(key, cancellationToken);
        return key.ToArray();
    }, cancellationToken);

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    private async Task<T> CheckedAsync<T>(string name, Func<Stream, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            var found = _archive.GetEntry(name) ?? throw new BackupException(BackupMessages.WrongEntries(_path, name));
            await using var entry = await found.OpenAsync(cancellationToken);
            return await read(entry);
        }
        catch (InvalidDataException damaged)
        {
            throw new BackupException(BackupMessages.Damaged(_path, name), damaged);
        }
    }
}
