using System.Data.Common;
using System.Net.Sockets;
using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>Opens the pool of connections to a server and refuses one that the schema cannot live on.</summary>
internal static class ServerConnection
{
    /// <summary>The oldest major version that the schema and its queries are written for.</summary>
    public const int OldestMajor = 15;

    private const string FindEncoding = "select current_setting('server_encoding')";

    /// <summary>
    /// Connects once, so that a wrong setting shows here. What the connection string leaves open is set: sessions in UTC,
    /// the program's name, and no time limit for a command.
    /// </summary>
    public static async Task<NpgsqlDataSource> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var builder = Complete(connectionString);
        var source = ServerPool.Open(builder);
        var fit = false;
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            await RequireFitAsync(connection, builder, cancellationToken);
            fit = true;
            return source;
        }
        catch (PostgresException failure)
        {
            throw new DatabaseUnavailableException(Explain(failure, builder), failure);
        }
        catch (NpgsqlException failure)
        {
            throw new DatabaseUnavailableException(Explain(failure, builder), failure);
        }
        finally
        {
            if (!fit)
            {
                await ServerPool.CloseAsync(source);
            }
        }
    }

    /// <summary>Fills in what the connection string leaves open.</summary>
    public static NpgsqlConnectionStringBuilder Complete(string connectionString)
    {
        var builder = Parse(connectionString);
        if (string.IsNullOrEmpty(builder.Host))
        {
            throw new DatabaseUnavailableException("ConnectionStrings:Twiplomacy has no Host. Use the form Host=…;Database=…;Username=…;Password=…");
        }

        builder.ApplicationName ??= "twiplomacy";
        builder.Timezone ??= "UTC";
        // A transaction is joined by asking for it, never because one happens to be ambient.
        builder.Enlist = false;
        if (!Says(connectionString, "CommandTimeout"))
        {
            builder.CommandTimeout = 0;
        }

        RequireWrites(builder);
        if (ServerPool.IsSeveral(builder)) ServerPool.CompleteSeveral(builder, key => Says(connectionString, key));
        else builder.Remove("Target Session Attributes");
        return builder;
    }

    // Whatever is written goes to the primary; who may read elsewhere is a setting of its own.
    private static void RequireWrites(NpgsqlConnectionStringBuilder builder)
    {
        if (builder.TargetSessionAttributes is { } said and not ServerPool.ReadWrite and not "primary" and not "any")
            throw new DatabaseUnavailableException(
                $"ConnectionStrings:Twiplomacy has Target Session Attributes={said}, but Twiplomacy writes too. Use read-write. "
                + "To read from a standby, set Database:ReadFrom to standby.");
    }

    /// <summary>The size of a pool that the connection string says; null if it leaves it open.</summary>
    public static int? SaidPoolSize(string connectionString) =>
        Says(connectionString, "MaxPoolSize") || Says(connectionString, "MaximumPoolSize") ? Parse(connectionString).MaxPoolSize : null;

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException or NotSupportedException)
        {
            throw new DatabaseUnavailableException(
                $"ConnectionStrings:Twiplomacy cannot be read: {failure.Message} Use the form Host=…;Database=…;Username=…;Password=…", failure);
        }
    }

    private static bool Says(string connectionString, string key) =>
        new DbConnectionStringBuilder { ConnectionString = connectionString }.Keys!.Cast<string>()
            .Any(said => said.Replace(" ", "", StringComparison.Ordinal).Equals(key, StringComparison.OrdinalIgnoreCase));

    private static async Task RequireFitAsync(NpgsqlConnection connection, NpgsqlConnectionStringBuilder builder, CancellationToken cancellationToken)
    {
        if (connection.PostgreSqlVersion.Major < OldestMajor)
        {
            throw new DatabaseUnavailableException(
                $"{Place(builder)} runs PostgreSQL {connection.PostgreSqlVersion}, but Twiplomacy needs {OldestMajor} or later. Upgrade it, or remove ConnectionStrings:Twiplomacy to use the embedded database.");
        }

        await using var command = new NpgsqlCommand(FindEncoding, connection);
        if ((string)(await command.ExecuteScalarAsync(cancellationToken))! is not "UTF8" and var encoding)
        {
            throw new DatabaseUnavailableException(
                $"The database {builder.Database} at {Place(builder)} uses {encoding}, but Twiplomacy needs UTF8. Create it with: createdb --template=template0 --encoding=UTF8 {builder.Database}");
        }
    }

    private static string Explain(PostgresException failure, NpgsqlConnectionStringBuilder builder) => failure.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"{Place(builder)} refused the user {builder.Username}: {failure.MessageText}. Check Username and Password in ConnectionStrings:Twiplomacy.",
        PostgresErrorCodes.InvalidCatalogName =>
            $"There is no database {builder.Database} at {Place(builder)}. Create it (createdb {builder.Database}), or check Database in ConnectionStrings:Twiplomacy.",
        PostgresErrorCodes.TooManyConnections =>
            $"{Place(builder)} accepts no more connections: {failure.MessageText}. Raise max_connections, or lower Maximum Pool Size in ConnectionStrings:Twiplomacy.",
        _ => $"{Place(builder)} refused the connection: {failure.MessageText} ({failure.SqlState}).",
    };

    private static string Explain(NpgsqlException failure, NpgsqlConnectionStringBuilder builder)
    {
        if (ServerPool.IsSeveral(builder))
            return $"None of the hosts in ConnectionStrings:Twiplomacy takes writes ({Place(builder)}): {failure.Message.TrimEnd('.')}. "
                + "Start the primary, or promote a standby. twiplomacy doctor shows what each host is.";
        var reason = failure.InnerException is SocketException or TimeoutException ? failure.InnerException.Message : failure.Message;
        return $"We could not reach PostgreSQL at {Place(builder)}: {reason.TrimEnd('.')}. Start it, or check Host and Port in ConnectionStrings:Twiplomacy.";
    }

    private static string Place(NpgsqlConnectionStringBuilder builder) => ServerPool.Place(builder);
}
