namespace Twiplomacy.Jobs;

/// <summary>How this process works on jobs.</summary>
public sealed record JobsOptions
{
    /// <summary>The database, for Hangfire's own tables.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>Names this worker to people. Default: machine and process id.</summary>
    public string Worker { get; init; } = $"{Environment.MachineName}/{Environment.ProcessId}";

    /// <summary>Jobs run at the same time in this process, at least 1. Default 2.</summary>
    public int Concurrency { get; init; } = 2;

    /// <summary>How often a run stores its progress and asks whether it was called off. Default 1 second.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>A job that has outlived this many of its workers is taken to kill them, and fails. Default 100.</summary>
    public int MaxLostWorkers { get; init; } = 100;

    /// <summary>How long a job that met a full disk waits before it is run again. Default 1 minute.</summary>
    public TimeSpan RoomPause { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Whether the process stays: then the database wakes it the moment a job is committed, and it sees to it that the
    /// recurring jobs are as they should be. A verb of the command line does without, and starts the sooner.
    /// </summary>
    public bool Stays { get; init; }

    /// <summary>Refuses settings that cannot work, naming the setting and what it may be.</summary>
    public void Validate()
    {
        Require(!string.IsNullOrWhiteSpace(ConnectionString), nameof(ConnectionString), "must name the database", "");
        Require(!string.IsNullOrWhiteSpace(Worker), nameof(Worker), "must not be empty", Worker);
        Require(Concurrency >= 1, nameof(Concurrency), "must be at least 1", Concurrency);
        Require(Heartbeat > TimeSpan.Zero, nameof(Heartbeat), "must be longer than nothing", Heartbeat);
        Require(RoomPause > TimeSpan.Zero, nameof(RoomPause), "must be longer than nothing", RoomPause);
        Require(MaxLostWorkers >= 1, nameof(MaxLostWorkers), "must be at least 1", MaxLostWorkers);
    }

    private static void Require(bool holds, string setting, string rule, object value)
    {
        if (!holds) throw new ArgumentException($"Jobs:{setting} {rule}, but is '{value}'.");
    }
}
