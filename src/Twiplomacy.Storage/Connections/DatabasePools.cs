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

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly NpgsqlConnectionStringBuilder _base;
    private readonly Action<NpgsqlConnectionStringBuilder> _ofRequests;
    private readonly int _requests;

    /// <param name="connectionString">A complete one.</param>
    /// <param name="longestStatement">How long a statement of a request may take.</param>
    public DatabasePools(string connectionString, PoolSizes sizes, TimeSpan longestStatement)
    {
        _base = new NpgsqlConnectionStringBuilder(connectionString) { MinPoolSize = 0 };
        var limits = $"-c statement_timeout={Milliseconds(longestStatement)} -c lock_timeout={Milliseconds(LongestLock)}";
        _requests = sizes.Requests;
        _ofRequests = change =>
        {
            change.Options = $"{change.Options} {limits}".Trim();
            // A host that has fallen silent keeps no statement's limit, so that we do.
            if (ServerPool.IsSeveral(_base)) change.CommandTimeout = (int)Math.Ceiling((longestStatement + Grace).TotalSeconds);
        };
        Requests = Open("requests", sizes.Requests, Patience, _ofRequests);
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
        foreach (var source in All) await ServerPool.CloseAsync(source);
    }

    /// <summary>For one connection to the primary that is told what is written. Whoever opens it closes it.</summary>
    public NpgsqlDataSource OpenListening() => Open("listening", 1, WatchersPatience, change => change.CommandTimeout = WatchersPatience);

    /// <summary>Each host by itself, for what requests read. Whoever opens them closes them.</summary>
    public IReadOnlyList<(string Host, NpgsqlDataSource Source)> OpenHosts() => [.. ServerPool.Each(_base).Select(one =>
    {
        // One connection more watches.
        (one.MaxPoolSize, one.Timeout) = (_requests + 1, Math.Min(one.Timeout, Patience));
        _ofRequests(one);
        return (ServerPool.Place(one), ServerPool.Open(one, "standby"));
    })];

    private NpgsqlDataSource Open(string name, int most, int? patience = null, Action<NpgsqlConnectionStringBuilder>? change = null)
    {
        var builder = new NpgsqlConnectionStringBuilder(_base.ConnectionString) { MaxPoolSize = most };
        builder.Timeout = Math.Min(builder.Timeout, patience ?? builder.Timeout);
        change?.Invoke(builder);
        return ServerPool.Open(builder, name);
    }

    private static long Milliseconds(TimeSpan time) => (long)time.TotalMilliseconds;
}
