using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>How many connections each pool of a process may hold, so that those of several processes fit into one server.</summary>
/// <param name="Requests">For what requests read, and write in a moment.</param>
/// <param name="Uploads">For what requests take in, try out and take back.</param>
/// <param name="Work">For jobs and verbs.</param>
/// <param name="Heartbeats">For what jobs tell of themselves.</param>
/// <param name="Hangfire">For Hangfire's own tables.</param>
internal sealed record PoolSizes(int Requests, int Uploads, int Work, int Heartbeats, int Hangfire)
{
    /// <summary>For those who watch over the process.</summary>
    public const int Watching = 2;

    // A server and a worker, and a verb of the command line beside them.
    private const int Processes = 3;

    private const string CountSlots = """
        select least(
            current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
                - coalesce(current_setting('reserved_connections', true)::int, 0),
            nullif(role.rolconnlimit, -1), nullif(base.datconnlimit, -1))
        from pg_roles role, pg_database base where role.rolname = current_user and base.datname = current_database()
        """;

    /// <param name="slots">Connections that the server takes from us, in all processes together.</param>
    public static PoolSizes Of(int slots, int jobsAtOnce)
    {
        var heartbeats = jobsAtOnce + 1;
        var share = slots / Processes - Watching - heartbeats;
        // Hangfire listens by one connection for each worker, and its own processes look after the queue.
        var (hangfire, work, uploads) = (Math.Max(share / 5, 2 * jobsAtOnce + 6), Math.Max(share / 5, 3 * jobsAtOnce), Math.Max(share / 8, 2));
        return new(Math.Max(share - hangfire - work - uploads, 4), uploads, work, heartbeats, hangfire);
    }

    /// <summary>By the limits of the server, or as the connection string says for each pool.</summary>
    public static async Task<PoolSizes> ReadAsync(NpgsqlDataSource source, int? said, int jobsAtOnce, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        var sizes = Of(await connection.ExecuteScalarAsync<int>(CountSlots, cancellationToken), jobsAtOnce);
        return said is { } most ? sizes with { Requests = most, Work = most, Hangfire = most } : sizes;
    }
}
