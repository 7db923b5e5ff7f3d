using Microsoft.Extensions.Logging;
using Npgsql;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.Platforms;

namespace Twiplomacy.Storage.Schema;

/// <summary>
/// Brings a database to the schema of this program: numbered scripts, each in a transaction of its own together with its row
/// in <c>schema_migration</c>, one process at a time.
/// </summary>
public static class Migrations
{
    // Any number will do, as long as it is always the same: "twiplomy" in ASCII.
    private const string Lock = "select pg_advisory_xact_lock(8392568560434313593)";

    private const string HasHistory = "select to_regclass('public.schema_migration') is not null";

    private const string CreateHistory = """
        create table if not exists public.schema_migration (
            number     integer     primary key,
            name       text        not null,
            checksum   text        not null,
            applied_at timestamptz not null default now()
        )
        """;

    private const string ListApplied = """
        select number, name, checksum, applied_at at time zone 'UTC' as appliedat
        from public.schema_migration
        order by number
        """;

    private const string Record = "insert into public.schema_migration (number, name, checksum) values (@Number, @Name, @Checksum)";

    internal static IReadOnlyList<MigrationScript> Embedded { get; } = MigrationScript.ReadEmbedded(typeof(Migrations).Assembly);

    /// <summary>Applies what is missing and answers with the number of scripts applied by this call.</summary>
    /// <exception cref="DatabaseUnavailableException">The database is newer, its history differs, or a script fails.</exception>
    public static async Task<int> ApplyAsync(string connectionString, ILogger logger, CancellationToken cancellationToken)
    {
        await using var source = await ServerConnection.OpenAsync(connectionString, cancellationToken);
        return await ApplyAsync(source, Embedded, logger, cancellationToken);
    }

    internal static async Task<int> ApplyAsync(
        NpgsqlDataSource source, IReadOnlyList<MigrationScript> scripts, ILogger logger, CancellationToken cancellationToken)
    {
        var applied = 0;
        foreach (var script in await FindPendingAsync(source, scripts, cancellationToken))
        {
            if (await ApplyAsync(source, script, scripts, cancellationToken))
            {
                applied++;
                logger.LogInformation(StorageEvents.MigrationApplied, "Applied migration {Migration}.", script.Title);
            }
        }

        if (ReferenceEquals(scripts, Embedded))
        {
            await InstallHangfireAsync(source, cancellationToken);
            await PlatformRows.BringUpToDateAsync(source, PlatformTable.Shipped, cancellationToken);
        }
        return applied;
    }

    /// <summary>What <see cref="ApplyAsync(string, ILogger, CancellationToken)"/> would apply.</summary>
    internal static async Task<IReadOnlyList<MigrationScript>> FindPendingAsync(
        NpgsqlDataSource source, IReadOnlyList<MigrationScript> scripts, CancellationToken cancellationToken) =>
        await PooledAnswer.OfAsync(source, connection => FindPendingAsync(connection, scripts, cancellationToken), cancellationToken);

    private static async Task<IReadOnlyList<MigrationScript>> FindPendingAsync(
        NpgsqlConnection connection, IReadOnlyList<MigrationScript> scripts, CancellationToken cancellationToken)
    {
        var known = await connection.ExecuteScalarAsync<bool>(HasHistory, cancellationToken);
        var applied = known
            ? await connection.QueryAsync<AppliedMigration>(ListApplied, cancellationToken)
            : [];
        return MigrationPlan.FindPending(scripts, applied.ToList());
    }

    /// <summary>False if another process has applied the script while this one waited for the lock.</summary>
    private static async Task<bool> ApplyAsync(
        NpgsqlDataSource source, MigrationScript script, IReadOnlyList<MigrationScript> scripts, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        try
        {
            await ExecuteAsync(connection, Lock, cancellationToken);
            await ExecuteAsync(connection, CreateHistory, cancellationToken);
            if (!(await FindPendingAsync(connection, scripts, cancellationToken)).Contains(script))
            {
                return false;
            }

            await ExecuteAsync(connection, script.Sql, cancellationToken);
            await connection.ExecuteAsync(Record, script, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        }
        catch (PostgresException failure)
        {
            throw new DatabaseUnavailableException(
                $"Migration {script.Title} failed and nothing was changed: {failure.MessageText} ({failure.SqlState}).{Remedy(failure)}", failure);
        }
    }

    // Hangfire's own scripts end their transaction themselves, so the lock is one of the session.
    internal static async Task InstallHangfireAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await ExecuteAsync(connection, "select pg_advisory_lock(8392568560434313594)", cancellationToken);
        try
        {
            await HangfireStore.InstallAsync(connection, cancellationToken);
        }
        finally
        {
            await ExecuteAsync(connection, "select pg_advisory_unlock(8392568560434313594)", CancellationToken.None);
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Remedy(PostgresException failure) => failure.SqlState switch
    {
        PostgresErrorCodes.InsufficientPrivilege => " Make the user in ConnectionStrings:Twiplomacy the owner of the database.",
        PostgresErrorCodes.DiskFull => " Free some space on the server’s disk.",
        _ => "",
    };
}
