using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Embedded;

/// <summary>
/// Who opens the embedded cluster: an administrator that only makes the database, and the program's own role, which may do
/// no more than on a server that others run.
/// </summary>
internal static class EmbeddedRoles
{
    public const string Administrator = "twiplomacy_admin";
    public const string Program = "twiplomacy";
    public const string Database = "twiplomacy";

    // The new role takes over the administrator's hashed password, so that the secret stands in no statement.
    private const string CreateRole = """
        do $$
        begin
            if not exists (select from pg_roles where rolname = 'twiplomacy') then
                execute format(
                    'create role twiplomacy login createdb password %L',
                    (select rolpassword from pg_authid where rolname = 'twiplomacy_admin'));
                grant pg_monitor to twiplomacy;
            end if;
        end $$
        """;

    private const string HasDatabase = "select exists (select from pg_database where datname = 'twiplomacy')";

    private const string CreateDatabase = "create database twiplomacy owner twiplomacy";

    private const string FindDataDirectory = "select current_setting('data_directory')";

    /// <summary>The connection string for one of the roles. Only SCRAM is spoken: a stranger on the port never learns the secret.</summary>
    public static string ConnectionString(int port, string secret, string role, string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Username = role,
        Password = secret,
        Database = database,
        RequireAuth = "ScramSHA256",
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
        ApplicationName = "twiplomacy",
        Timezone = "UTC",
        // A merge of millions of rows takes its time; whoever waits cancels by its token.
        CommandTimeout = 0,
    }.ConnectionString;

    /// <summary>Connects as administrator, proves that the server is the folder's own, and makes role and database where missing.</summary>
    public static async Task PrepareAsync(DataFolder folder, int port, string secret, CancellationToken cancellationToken)
    {
        var administration = new NpgsqlConnectionStringBuilder(ConnectionString(port, secret, Administrator, "postgres")) { Pooling = false };
        await using var connection = new NpgsqlConnection(administration.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await RequireOwnServerAsync(connection, folder, port, cancellationToken);
        if (!(bool)(await ScalarAsync(connection, HasDatabase, cancellationToken))!)
        {
            await ScalarAsync(connection, CreateRole, cancellationToken);
            await ScalarAsync(connection, CreateDatabase, cancellationToken);
        }
    }

    private static async Task RequireOwnServerAsync(NpgsqlConnection connection, DataFolder folder, int port, CancellationToken cancellationToken)
    {
        var served = Path.GetFullPath((string)(await ScalarAsync(connection, FindDataDirectory, cancellationToken))!);
        if (served != folder.Cluster)
        {
            throw new DatabaseUnavailableException(
                $"PostgreSQL on 127.0.0.1:{port} is using {served}, not {folder.Cluster}. Stop the program that uses {served}, or choose another folder with --data.");
        }
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
