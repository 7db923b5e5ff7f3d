using System.Data;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Npgsql;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Embedded;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Storage.Backups;

/// <summary>
/// Writes the whole database into one file, from one snapshot, while everything goes on: a zip with the text of a COPY for each
/// table, and last its manifest with the schema, the rows and a SHA-256 of each.
/// </summary>
public sealed class DatabaseBackup(TwiplomacyDatabase database, TimeProvider time)
{
    private const string ListMigrations = "select number, name, checksum from public.schema_migration order by number";

    /// <summary>The end of the name of a file that is begun: of one that a killed program left, nobody will finish it.</summary>
    public const string Unfinished = ".unfinished";

    /// <summary>Writes a backup. A file that is begun and not finished has another name, and is deleted.</summary>
    /// <param name="path">The file to make; it must not exist.</param>
    /// <param name="audienceKey">The file of the key of audience sets, to put it in as well; null leaves it out.</param>
    /// <exception cref="BackupException">The file exists, or cannot be written.</exception>
    public async Task<BackupManifest> WriteAsync(string path, string? audienceKey, CancellationToken cancellationToken)
    {
        if (File.Exists(path)) throw new BackupException(BackupMessages.Exists(path));
        try
        {
            return await WriteAsideAsync(path, audienceKey, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new BackupException(BackupMessages.Unwritable(path, failure.Message), failure);
        }
    }

    internal static FileStreamOptions OwnersOnly(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private async Task<BackupManifest> WriteAsideAsync(string path, string? audienceKey, CancellationToken cancellationToken)
    {
        // Two that write to one name at once do not touch each other's.
        var aside = $"{path}.{Guid.NewGuid():N}{Unfinished}";
        try
        {
            BackupManifest manifest;
            await using (var file = new FileStream(aside, OwnersOnly(FileMode.CreateNew)))
            {
                manifest = await WriteAsync(file, audienceKey, cancellationToken);
                // The name says that it is whole, and older ones may be deleted then.
                file.Flush(flushToDisk: true);
            }
            File.Move(aside, path, overwrite: false);
            return manifest;
        }
        catch when (File.Exists(aside))
        {
            File.Delete(aside);
            throw;
        }
    }

    private async Task<BackupManifest> WriteAsync(Stream file, string? audienceKey, CancellationToken cancellationToken)
    {
        await using var archive = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        await using var connection = await database.DataSource.OpenConnectionAsync(cancellationToken);
        // What begins after the first statement is not seen by any later one.
        await using var snapshot = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        await connection.ExecuteAsync($"set transaction read only; {SnapshotTables.Pin}", cancellationToken);
        var manifest = new BackupManifest
        {
            Format = BackupManifest.NewestFormat,
            Version = typeof(DatabaseBackup).Assembly.GetName().Version!.ToString(3),
            MadeAt = time.GetUtcNow(),
            Server = $"PostgreSQL {connection.PostgreSqlVersion}",
            Schema = [.. await connection.QueryAsync<BackupMigration>(ListMigrations, cancellationToken)],
            JobSchema = await HangfireStore.FindVersionAsync(connection, cancellationToken),
            Tables = await WriteTablesAsync(archive, connection, cancellationToken),
            Sequences = await ReadSequencesAsync(connection, cancellationToken),
            AudienceKeySha256 = audienceKey is null ? null : await WriteKeyAsync(archive, audienceKey, cancellationToken),
        };
        await using var entry = await archive.CreateEntry(BackupManifest.EntryName).OpenAsync(cancellationToken);
        await JsonSerializer.SerializeAsync(entry, manifest, BackupManifest.JsonOptions, cancellationToken);
        return manifest;
    }

    private static async Task<IReadOnlyList<BackupTable>> WriteTablesAsync(ZipArchive archive, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var tables = new List<BackupTable>();
        var listed = await SnapshotTables.ListAsync(connection, cancellationToken);
        // A table that is emptied or written anew meanwhile would look empty to this snapshot.
        await connection.ExecuteAsync($"lock table {SnapshotTables.Quoted(listed)} in access share mode", null, Database.Unlimited, cancellationToken);
        foreach (var (name, columns) in listed)
        {
            var table = new BackupTable(name, columns, 0, "");
            await using var entry = await archive.CreateEntry(table.EntryName, CompressionLevel.Fastest).OpenAsync(cancellationToken);
            using var copy = await connection.BeginTextExportAsync(
                $"copy {SnapshotTables.Quoted(name)} ({SnapshotTables.Quoted(columns)}) to stdout", cancellationToken);
            var (rows, sha256) = await CheckedCopy.RunAsync(((StreamReader)copy).BaseStream, entry, cancellationToken);
            tables.Add(table with { Rows = rows, Sha256 = sha256 });
        }
        return tables;
    }

    // A sequence is outside of any snapshot: read last, it is never behind the rows.
    private static async Task<IReadOnlyList<BackupSequence>> ReadSequencesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var sequences = new List<BackupSequence>();
        foreach (var name in await SnapshotTables.ListSequencesAsync(connection, cancellationToken))
        {
            var (value, isCalled) = await connection.QuerySingleAsync<(long Value, bool IsCalled)>(
                $"select last_value, is_called from {SnapshotTables.Quoted(name)}", cancellationToken);
            sequences.Add(new(name, value, isCalled));
        }
        return sequences;
    }

    private static async Task<string> WriteKeyAsync(ZipArchive archive, string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path)) throw new BackupException(BackupMessages.NoKey(path));
        var key = await File.ReadAllBytesAsync(path, cancellationToken);
        await using var entry = await archive.CreateEntry(BackupManifest.KeyEntryName).OpenAsync(cancellationToken);
        await entry.WriteAsync(key, cancellationToken);
        return Convert.ToHexStringLower(SHA256.HashData(key));
    }
}
