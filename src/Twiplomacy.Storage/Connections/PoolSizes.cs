using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>How many connections each pool of a process may hold, so that those of several processes fit into one server.</summary>
/// <param name="Requests">For what requests read, and write in a moment.</param>
/// <param name="Uploads">For what requests take in, try out and take back.</param>
/// <param name="Work">For jobs and verbs.</param>
/// <param name="Heartbeats">For what jobs tell of themselves.</param>
/// <param name="Hangfire">For Hangfire's own tables.</param>
/// <param name="Watching">For those who watch over the process.</param>
internal sealed record PoolSizes(int Requests, int Uploads, int Work, int Heartbeats, int Hangfire, int Watching)
{
    // A server and a worker, and a verb of the command line beside them.
    private const int Processes = 3;

    private const int Pools = 6;

    private const string CountSlots = """
        select least(
            current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
                - coalesce(current_setting('reserved_connections', true)::int, 0),
            nullif(role.rolconnlimit, -1), nullif(base.datconnlimit, -1))
        from pg_roles role, pg_database base where role.rolname = current_user and base.datname = current_database()
        """;

    /// <summary>All of them together.</summary>
    public int Total => Requests + Uploads + Work + Heartbeats + Hangfire + Watching;

    /// <summary>Each of them, for whoever runs the server.</summary>
    public string Told => FormattableString.Invariant(
        $"requests {Requests}, uploads {Uploads}, jobs {Work}, heartbeats {Heartbeats}, queue {Hangfire}, watching {Watching}");

    /// <summary>A share of the server for each process; where that is too little to work with, as much of the server as one needs.</summary>
    /// <param name="slots">Connections that the server takes from us, in all processes together.</param>
    public static PoolSizes Of(int slots, int jobsAtOnce) => Split(Math.Max(slots / Processes, Math.Min(Needed(jobsAtOnce).Total, slots)), jobsAtOnce);

    /// <summary>Never more than that together, but one each.</summary>
    /// <param name="connections">Connections of one process.</param>
    public static PoolSizes Split(int connections, int jobsAtOnce)
    {
        var needed = Needed(jobsAtOnce);
        var spare = connections - needed.Total;
        if (spare >= 0)
        {
            var part = spare / 8;
            return needed with
            {
                Uploads = needed.Uploads + part, Work = needed.Work + part, Hangfire = needed.Hangfire + part, Requests = needed.Requests + spare - (3 * part),
            };
        }
        // Hangfire can wait for a connection; one for each worker that listens, and one besides, are enough.
        var hangfire = Math.Max(needed.Hangfire + spare, jobsAtOnce + 1);
        var scarce = needed with { Hangfire = hangfire };
        if (scarce.Total <= connections) return scarce;
        var rest = Math.Max(connections - Pools, 0);
        return new(Part(scarce.Requests), Part(scarce.Uploads), Part(scarce.Work), Part(scarce.Heartbeats), Part(hangfire), Part(scarce.Watching));

        int Part(int size) => 1 + ((size - 1) * rest / (scarce.Total - Pools));
    }

    /// <summary>By the limits of the server, or of as many as the connection string says.</summary>
    /// <param name="said">For one process.</param>
    public static async Task<PoolSizes> ReadAsync(NpgsqlDataSource source, int? said, int jobsAtOnce, CancellationToken cancellationToken) =>
        said is { } most ? Split(most, jobsAtOnce) : Of(await CountSlotsAsync(source, cancellationToken), jobsAtOnce);

    /// <summary>How many connections the server takes from us, in all processes together.</summary>
    public static async Task<int> CountSlotsAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<int>(CountSlots, cancellationToken);
    }

    // Hangfire listens by one connection for each worker, and its own processes look after the queue.
    private static PoolSizes Needed(int jobsAtOnce) => new(4, 2, 3 * jobsAtOnce, jobsAtOnce + 1, (2 * jobsAtOnce) + 6, 2);
}
