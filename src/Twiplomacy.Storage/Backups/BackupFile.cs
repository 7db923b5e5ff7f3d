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
            var entry = archive.GetEntry(BackupManifest.EntryName)
                ?? throw new BackupException($"{path} is not a backup, or it was cut off: it has no {BackupManifest.EntryName}.");
            await using var text = await entry.OpenAsync(cancellationToken);
            var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(text, BackupManifest.JsonOptions, cancellationToken);
            if (manifest!.Format > BackupManifest.NewestFormat)
                throw new BackupException($"{path} was written by a newer twiplomacy ({manifest.Version}). Use that version or a newer one.");
            return new(path, archive, manifest);
        }
        catch (Exception failure)
        {
            if (archive is not null) await archive.DisposeAsync();
            if (failure is InvalidDataException or JsonException)
                throw new BackupException($"{path} is not a backup, or it was cut off: {failure.Message}", failure);
            if (failure is IOException or UnauthorizedAccessException) throw new BackupException($"{path} cannot be read: {failure.Message}", failure);
            throw;
        }
    }

    /// <summary>Reads everything and holds it against the manifest.</summary>
    /// <exception cref="BackupException">Something is missing, too much, or not as it was written.</exception>
    public async Task VerifyAsync(CancellationToken cancellationToken)
    {
        string[] named = [.. Manifest.Tables.Select(table => table.EntryName), BackupManifest.EntryName,
            .. Manifest.AudienceKeySha256 is null ? (string[])[] : [BackupManifest.KeyEntryName]];
        var there = _archive.Entries.Select(entry => entry.FullName).ToList();
        if (named.Except(there).Concat(there.Except(named)).FirstOrDefault() is { } odd)
            throw new BackupException($"{_path} is damaged: {odd} is missing, or does not belong there.");
        foreach (var table in Manifest.Tables)
        {
            await using var entry = await OpenAsync(table, cancellationToken);
            var (rows, sha256) = await CheckedAsync(table.EntryName, () => CheckedCopy.RunAsync(entry, target: null, cancellationToken));
            if (rows != table.Rows || sha256 != table.Sha256) throw new BackupException($"{_path} is damaged: {table.EntryName} is not as it was written.");
        }
        if (Manifest.AudienceKeySha256 is { } key && Convert.ToHexStringLower(SHA256.HashData(await ReadKeyAsync(cancellationToken))) != key)
            throw new BackupException($"{_path} is damaged: the key of audience sets is not as it was written.");
    }

    internal Task<Stream> OpenAsync(BackupTable table, CancellationToken cancellationToken) =>
        CheckedAsync(table.EntryName, () => _archive.GetEntry(table.EntryName)!.OpenAsync(cancellationToken));

    internal async Task<byte[]> ReadKeyAsync(CancellationToken cancellationToken)
    {
        await using var entry = await _archive.GetEntry(BackupManifest.KeyEntryName)!.OpenAsync(cancellationToken);
        using var key = new MemoryStream();
        await entry.CopyToAsync(key, cancellationToken);
        return key.ToArray();
    }

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    private async Task<T> CheckedAsync<T>(string entry, Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (InvalidDataException damaged)
        {
            throw new BackupException($"{_path} is damaged in {entry}: {damaged.Message}", damaged);
        }
    }
}
