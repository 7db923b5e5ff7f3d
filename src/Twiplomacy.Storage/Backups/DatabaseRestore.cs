using System.Text;
using Microsoft.Extensions.Logging;
using Npgsql;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Embedded;
using Twiplomacy.Storage.Schema;

namespace Twiplomacy.Storage.Backups;

/// <summary>
/// Puts a backup into an empty database. The file is checked to its end before anything is changed; its rows go into the schema
/// that they were written from, in one transaction, and that schema is then brought up to date.
/// </summary>
public static class DatabaseRestore
{
    // What people and their exports have put in; the rest is there after the first start.
    private static readonly string[] FilledByPeople = ["import", "panel", "edition", "person", "api_key", "subscription", "profile"];

    /// <summary>Restores.</summary>
    /// <param name="audienceKey">Where the key of audience sets goes, if the backup holds it.</param>
    /// <exception cref="BackupException">The file is damaged or of a newer program, or the database is not empty or in use.</exception>
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
        await using var source = await ServerConnection.OpenAsync(server?.ConnectionString ?? options.ConnectionString!, cancellationToken);
        await EmptyAsync(source, cancellationToken);
        await Migrations.ApplyAsync(source, scripts, logger, cancellationToken);
        await Migrations.InstallHangfireAsync(source, cancellationToken);
        await FillAsync(source, file, cancellationToken);
        await Migrations.ApplyAsync(source, Migrations.Embedded, logger, cancellationToken);
        await WriteKeyAsync(file, audienceKey, cancellationToken);
        return file.Manifest;
    }

    /// <summary>The scripts of this program that make the schema of the backup.</summary>
    internal static IReadOnlyList<MigrationScript> ScriptsOf(BackupManifest manifest)
    {
        var known = Migrations.Embedded.ToDictionary(script => (script.Number, script.Checksum));
        return [.. manifest.Schema.Select(step => known.GetValueOrDefault((step.Number, step.Checksum))
            ?? throw new BackupException(
                    $"The backup was written by twiplomacy {manifest.Version}, and its schema has a step that this version does not know: "
                    + $"{MigrationScript.Describe(step.Number, step.Name)}. Use that version or a newer one."))];
    }

    private static async Task EmptyAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await RequireEmptyAsync(connection, cancellationToken);
        var tables = await connection.QueryAsync<string>(
            "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname in ('public', 'hangfire')", cancellationToken);
        foreach (var table in tables) await connection.ExecuteAsync($"drop table {table} cascade", cancellationToken);
        await connection.ExecuteAsync("drop schema if exists hangfire cascade", cancellationToken);
        var others = await connection.QueryAsync<string>(
            """
            select format('function %s', p.oid::regprocedure) from pg_proc p
            where p.pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            union all
            select format('sequence %I.%I', schemaname, sequencename) from pg_sequences where schemaname = 'public'
            """, cancellationToken);
        foreach (var other in others) await connection.ExecuteAsync($"drop {other} cascade", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task RequireEmptyAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var users = await connection.ExecuteScalarAsync<long>(
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
            """, cancellationToken);
        if (users > 0) throw new BackupException("The database is in use. Stop every program that uses it, then restore.");
        var existing = (await connection.QueryAsync<string>(
            "select tablename::text from pg_tables where schemaname = 'public'", cancellationToken)).ToHashSet();
        if (existing.Count > 0 && !existing.Contains("schema_migration"))
            throw new BackupException("The database holds tables of another program. Restore into a database of its own.");
        foreach (var table in FilledByPeople.Where(existing.Contains))
            if (await connection.ExecuteScalarAsync<bool>($"select exists (select from public.{table})", cancellationToken))
                throw new BackupException($"The database is not empty: its table {table} has rows. Restore into an empty database or a new folder (--data).");
    }

    private static async Task FillAsync(NpgsqlDataSource source, BackupFile file, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var tables = await SnapshotTables.ListAsync(connection, cancellationToken);
        var keys = await SnapshotTables.ListForeignKeysAsync(connection, cancellationToken);
        // Rows come in the order of the tables' names, and some are sealed: what looks at single rows waits until all are there.
        foreach (var key in keys) await connection.ExecuteAsync($"alter table {key.Table} drop constraint {key.Name}", cancellationToken);
        foreach (var (table, _) in tables) await connection.ExecuteAsync($"alter table {SnapshotTables.Quoted(table)} disable trigger user", cancellationToken);
        await connection.ExecuteAsync($"truncate {string.Join(", ", tables.Select(table => SnapshotTables.Quoted(table.Table)))}", cancellationToken);
        foreach (var table in file.Manifest.Tables) await CopyAsync(connection, file, table, cancellationToken);
        foreach (var sequence in file.Manifest.Sequences)
            await connection.ExecuteScalarAsync<long>(
                "select setval(@Name::regclass, @Value, @IsCalled)", sequence with { Name = SnapshotTables.Quoted(sequence.Name) }, cancellationToken);
        foreach (var (table, _) in tables) await connection.ExecuteAsync($"alter table {SnapshotTables.Quoted(table)} enable trigger user", cancellationToken);
        foreach (var key in keys) await connection.ExecuteAsync($"alter table {key.Table} add constraint {key.Name} {key.Definition}", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await connection.ExecuteAsync("analyze (verbose false)", cancellationToken);
    }

    private static async Task CopyAsync(NpgsqlConnection connection, BackupFile file, BackupTable table, CancellationToken cancellationToken)
    {
        await using var rows = await file.OpenAsync(table, cancellationToken);
        await using var copy = await connection.BeginTextImportAsync(
            $"copy {SnapshotTables.Quoted(table.Name)} ({SnapshotTables.Quoted(table.Columns)}) from stdin", cancellationToken);
        await CheckedCopy.RunAsync(rows, ((StreamWriter)copy).BaseStream, cancellationToken);
    }

    private static async Task RequireKeyPlaceAsync(BackupFile file, string path, CancellationToken cancellationToken)
    {
        if (file.Manifest.AudienceKeySha256 is null || !File.Exists(path)) return;
        var there = await File.ReadAllTextAsync(path, cancellationToken);
        var held = Encoding.ASCII.GetString(await file.ReadKeyAsync(cancellationToken));
        if (there.Trim() != held.Trim()) throw new BackupException($"{path} holds another key of audience sets than the backup. Move it away first.");
    }

    private static async Task WriteKeyAsync(BackupFile file, string path, CancellationToken cancellationToken)
    {
        if (file.Manifest.AudienceKeySha256 is null || File.Exists(path)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        await using var key = new FileStream(path, DatabaseBackup.OwnersOnly(FileMode.CreateNew));
        await key.WriteAsync(await file.ReadKeyAsync(cancellationToken), cancellationToken);
    }
}
