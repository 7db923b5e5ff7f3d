using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>The pools of connections of a process: what fills one of them does not starve another.</summary>
internal sealed class DatabasePools : IAsyncDisposable
{
    // For whoever waits at a page, in seconds: for a connection, and for the answer of those who watch the process.
    private const int Patience = 10;
    private const int WatchersPatience = 2;

    // Nobody waits longer at a page; what takes longer belongs into a job.
    private static readonly TimeSpan LongestLock = TimeSpan.FromSeconds(3);

    private readonly NpgsqlConnectionStringBuilder _base;

    /// <param name="connectionString">A complete one.</param>
    /// <param name="longestStatement">How long a statement of a request may take.</param>
    public DatabasePools(string connectionString, PoolSizes sizes, TimeSpan longestStatement)
    {
        _base = new NpgsqlConnectionStringBuilder(connectionString) { MinPoolSize = 0 };
        var limits = $"-c statement_timeout={Milliseconds(longestStatement)} -c lock_timeout={Milliseconds(LongestLock)}";
        Requests = Open("requests", sizes.Requests, Patience, change => change.Options = $"{change.Options} {limits}".Trim());
        Uploads = Open("uploads", sizes.Uploads, Patience);
        Work = Open("work", sizes.Work);
        Heartbeats = Open("heartbeats", sizes.Heartbeats);
        Watching = Open("watching", sizes.Watching, WatchersPatience,
            change => (change.Timeout, change.CommandTimeout) = (WatchersPatience, WatchersPatience));
        ForHangfire = new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = sizes.Hangfire }.ConnectionString;
    }

    /// <summary>For what requests read, and write in a moment. A statement or a lock that takes too long is given up.</summary>
    public NpgsqlDataSource Requests { get; }

    /// <summary>For requests that take in, try out or take back a whole export, however long it takes.</summary>
    public NpgsqlDataSource Uploads { get; }

    /// <summary>For jobs and verbs, without limits of time.</summary>
    public NpgsqlDataSource Work { get; }

    /// <summary>For what jobs tell of themselves while they work.</summary>
    public NpgsqlDataSource Heartbeats { get; }

    /// <summary>For those who watch over the process: whatever else goes on, they have an answer soon.</summary>
    public NpgsqlDataSource Watching { get; }

    /// <summary>Of Hangfire's own pool. It holds the password.</summary>
    public string ForHangfire { get; }

    private NpgsqlDataSource[] All => [Requests, Uploads, Work, Heartbeats, Watching];

    /// <summary>Forgets what leads to a server that is gone.</summary>
    public void Clear()
    {
        foreach (var source in All) source.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var source in All) await source.DisposeAsync();
    }

    // The name stands in measurements, where there would be the connection string otherwise.
    private NpgsqlDataSource Open(string name, int most, int? patience = null, Action<NpgsqlConnectionStringBuilder>? change = null)
    {
        var builder = new NpgsqlConnectionStringBuilder(_base.ConnectionString) { MaxPoolSize = most };
        builder.Timeout = Math.Min(builder.Timeout, patience ?? builder.Timeout);
        change?.Invoke(builder);
        return new NpgsqlDataSourceBuilder(builder.ConnectionString) { Name = name }.Build();
    }

    private static long Milliseconds(TimeSpan time) => (long)time.TotalMilliseconds;
}
