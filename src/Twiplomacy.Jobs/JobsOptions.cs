namespace Twiplomacy.Jobs;

/// <summary>How this process works on jobs. Every worker of one database should have the same times.</summary>
public sealed record JobsOptions
{
    /// <summary>The database, for the engine's own tables.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>Names this worker to people. Default: machine and process id.</summary>
    public string Worker { get; init; } = $"{Environment.MachineName}/{Environment.ProcessId}";

    /// <summary>Jobs run at the same time in this process, at least 1. Default 2.</summary>
    public int Concurrency { get; init; } = 2;

    /// <summary>How often a run says that it lives and stores its progress. Default 1 second.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a silent worker keeps its job: at least three heartbeats. Default 10 seconds.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often some worker looks for due jobs that nobody announced, at least 1 second. Default 3 seconds.</summary>
    public TimeSpan Sweep { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The wait after the first failure; it doubles with each further one. Default 5 seconds.</summary>
    public TimeSpan FirstRetry { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest wait between two tries. Default 1 hour.</summary>
    public TimeSpan LongestRetry { get; init; } = TimeSpan.FromHours(1);

    /// <summary>A job that has outlived this many of its workers is taken to kill them, and fails. Default 100.</summary>
    public int MaxLostWorkers { get; init; } = 100;

    /// <summary>Refuses settings that cannot work, naming the setting and what it may be.</summary>
    public void Validate()
    {
        Require(!string.IsNullOrWhiteSpace(ConnectionString), nameof(ConnectionString), "must name the database", "");
        Require(!string.IsNullOrWhiteSpace(Worker), nameof(Worker), "must not be empty", Worker);
        Require(Concurrency >= 1, nameof(Concurrency), "must be at least 1", Concurrency);
        Require(Heartbeat > TimeSpan.Zero, nameof(Heartbeat), "must be longer than nothing", Heartbeat);
        Require(Lease >= 3 * Heartbeat, nameof(Lease), $"must be at least three heartbeats ({3 * Heartbeat})", Lease);
        Require(Sweep >= TimeSpan.FromSeconds(1), nameof(Sweep), "must be at least one second", Sweep);
        Require(FirstRetry > TimeSpan.Zero, nameof(FirstRetry), "must be longer than nothing", FirstRetry);
        Require(LongestRetry >= FirstRetry, nameof(LongestRetry), $"must be at least FirstRetry ({FirstRetry})", LongestRetry);
        Require(MaxLostWorkers >= 1, nameof(MaxLostWorkers), "must be at least 1", MaxLostWorkers);
    }

    private static void Require(bool holds, string setting, string rule, object value)
    {
        if (!holds) throw new ArgumentException($"Jobs:{setting} {rule}, but is '{value}'.");
    }
}
