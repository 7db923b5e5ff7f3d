using System.Text;
using Microsoft.Extensions.Logging;
using Npgsql;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Embedded;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.Schema;

namespace Twiplomacy.Storage.Backups;

/// <summary>
/// Puts a backup into an empty database. The file is checked to its end before anything is changed; its rows go into the schema
/// that they were written from, in one transaction, and that schema is then brought up to date.
/// </summary>
public static class DatabaseRestore
{
    /// <summary>Restores.</summary>
    /// <param name="audienceKey">Where the key of audience sets goes, if the backup holds it.</param>
    /// <exception cref="BackupException">The file is damaged or of a newer program, the database is not empty or in use, or it refuses a row.</exception>
    /// <exception cref="DatabaseUnavailableException">The database cannot be had.</exception>
    public static async Task<BackupManifest> RunAsync(
        DatabaseOptions options, string path, string audienceKey, ILogger logger, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        await using var file = await BackupFile.OpenAsync(path, cancellationToken);
        await file.VerifyAsync(cancellationToken);
        var scripts = ScriptsOf(file.Manifest);
        await RequireKeyPlaceAsync(file, audienceKey, cancellationToken);
        await using var server = options.ConnectionString is null ? await EmbeddedServer.JoinAsync(options, logger, cancellationToken) : null;
        await using var source = await OpenUnlimitedAsync(server?.ConnectionString ?? options.ConnectionString!, cancellationToken);
        await RequireEmptyAsync(source, cancellationToken);
        await WriteKeyAsync(file, audienceKey, cancellationToken);
        await Migrations.ApplyAsync(source, scripts, logger, cancellationToken);
        await Migrations.InstallHangfireAsync(source, cancellationToken);
        await FillAsync(source, file, logger, cancellationToken);
        await Migrations.ApplyAsync(source, Migrations.Embedded, logger, cancellationToken);
        await AnalyzeAsync(source, logger, cancellationToken);
        return file.Manifest;
    }

    // Indexes and foreign keys of a large table take longer than any request.
    private static Task<NpgsqlDataSource> OpenUnlimitedAsync(string connectionString, CancellationToken cancellationToken)
    {
        var builder = ServerConnection.Complete(connectionString);
        builder.CommandTimeout = Database.Unlimited;
        return ServerConnection.OpenAsync(builder.ConnectionString, cancellationToken);
    }

    /// <summary>The scripts of this program that make the schema of the backup.</summary>
    internal static IReadOnlyList<MigrationScript> ScriptsOf(BackupManifest manifest)
    {
        var known = Migrations.Embedded.ToDictionary(script => (script.Number, script.Checksum));
        return [.. manifest.Schema.Select(step => known.GetValueOrDefault((step.Number, step.Checksum))
            ?? throw new BackupException(BackupMessages.SchemaNewer(manifest.Version, MigrationScript.Describe(step.Number, step.Name))))];
    }

    // Nothing is ever dropped: what stands here may be another program's.
    private static async Task RequireEmptyAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await RequireUnusedAsync(connection, cancellationToken);
        if (await SnapshotTables.FindFirstAsync(connection, cancellationToken) is { } there) throw new BackupException(BackupMessages.DatabaseFilled(there));
    }

    // What kind of process a session of another role is, not every role may see; only sessions of people and programs have a user.
    private static async Task RequireUnusedAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        const string IsUsed =
            """
            select exists (select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and usesysid is not null)
            """;
        if (await connection.ExecuteScalarAsync<bool>(IsUsed, cancellationToken)) throw new BackupException(BackupMessages.DatabaseBusy());
    }

    private static async Task FillAsync(NpgsqlDataSource source, BackupFile file, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await connection.ExecuteAsync(SnapshotTables.Pin, cancellationToken);
            if (file.Manifest.JobSchema > await HangfireStore.FindVersionAsync(connection, cancellationToken))
                throw new BackupException(BackupMessages.JobsNewer(file.Manifest.Version));
            // A program that was started meanwhile has found the schema and writes to it.
            await RequireUnusedAsync(connection, cancellationToken);
            await FillAsync(connection, file, logger, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (PostgresException failure) when (!failure.IsTransient)
        {
            throw new BackupException(BackupMessages.DatabaseRefused($"{failure.MessageText.TrimEnd('.')}."), failure);
        }
    }

    private static async Task FillAsync(NpgsqlConnection connection, BackupFile file, ILogger logger, CancellationToken cancellationToken)
    {
        var tables = await SnapshotTables.ListAsync(connection, cancellationToken);
        var keys = await SnapshotTables.ListForeignKeysAsync(connection, cancellationToken);
        // Rows come in the order of the tables' names, and some are sealed: what looks at single rows waits until all are there.
        foreach (var key in keys) await connection.ExecuteAsync($"alter table {key.Table} drop constraint {key.Name}", cancellationToken);
        foreach (var (table, _) in tables) await connection.ExecuteAsync($"alter table {SnapshotTables.Quoted(table)} disable trigger user", cancellationToken);
        await connection.ExecuteAsync($"truncate {SnapshotTables.Quoted(tables)}", cancellationToken);
        await CopyAsync(connection, file, tables, logger, cancellationToken);
        await SetSequencesAsync(connection, file, cancellationToken);
        foreach (var (table, _) in tables) await connection.ExecuteAsync($"alter table {SnapshotTables.Quoted(table)} enable trigger user", cancellationToken);
        foreach (var key in keys) await connection.ExecuteAsync($"alter table {key.Table} add constraint {key.Name} {key.Definition}", cancellationToken);
    }

    // The schema is the backup's own: what it does not have, somebody else had put beside it.
    private static async Task CopyAsync(
        NpgsqlConnection connection, BackupFile file, IReadOnlyList<SnapshotTable> tables, ILogger logger, CancellationToken cancellationToken)
    {
        var ours = tables.Select(table => table.Table).ToHashSet();
        foreach (var table in file.Manifest.Tables)
        {
            if (ours.Contains(table.Name)) await CopyAsync(connection, file, table, cancellationToken);
            else logger.LogWarning(StorageEvents.ForeignTableLeftOut, "{Warning}", BackupMessages.ForeignTable(table.Rows, table.Name));
        }
    }

    private static async Task CopyAsync(NpgsqlConnection connection, BackupFile file, BackupTable table, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginTextImportAsync(
            $"copy {SnapshotTables.Quoted(table.Name)} ({SnapshotTables.Quoted(table.Columns)}) from stdin", cancellationToken);
        try
        {
            await file.CopyAsync(table, copy.BaseStream, cancellationToken);
        }
        catch (BackupException)
        {
            // Else its end would be taken for the end of the rows.
            await copy.CancelAsync();
            throw;
        }
    }

    private static async Task SetSequencesAsync(NpgsqlConnection connection, BackupFile file, CancellationToken cancellationToken)
    {
        var ours = (await SnapshotTables.ListSequencesAsync(connection, cancellationToken)).ToHashSet();
        foreach (var sequence in file.Manifest.Sequences.Where(sequence => ours.Contains(sequence.Name)))
            await connection.ExecuteScalarAsync<long>(
                "select setval(@Name::regclass, @Value, @IsCalled)", sequence with { Name = SnapshotTables.Quoted(sequence.Name) }, cancellationToken);
    }

    // PostgreSQL does so by itself sooner or later; until then questions are slow.
    private static async Task AnalyzeAsync(NpgsqlDataSource source, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            await connection.ExecuteAsync("analyze (verbose false)", cancellationToken);
        }
        catch (PostgresException failure)
        {
            logger.LogWarning(StorageEvents.NotAnalysed, failure, "The restored database could not be analysed.");
        }
    }

    private static async Task RequireKeyPlaceAsync(BackupFile file, string path, CancellationToken cancellationToken)
    {
        if (file.Manifest.AudienceKeySha256 is null || !File.Exists(path)) return;
        var there = await File.ReadAllTextAsync(path, cancellationToken);
        var held = Encoding.ASCII.GetString(await file.ReadKeyAsync(cancellationToken));
        if (there.Trim() != held.Trim()) throw new BackupException(BackupMessages.OtherKey(path));
    }

    private static async Task WriteKeyAsync(BackupFile file, string path, CancellationToken cancellationToken)
    {
        if (file.Manifest.AudienceKeySha256 is null || File.Exists(path)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        await using var key = new FileStream(path, DatabaseBackup.OwnersOnly(FileMode.CreateNew));
        await key.WriteAsync(await file.ReadKeyAsync(cancellationToken), cancellationToken);
    }
}
