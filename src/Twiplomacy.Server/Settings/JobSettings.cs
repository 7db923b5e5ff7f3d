using Twiplomacy.Jobs;

namespace Twiplomacy.Server.Settings;

/// <summary>Whether and how this process runs background jobs.</summary>
public sealed record JobSettings
{
    /// <summary>Default on. <c>serve --jobs off</c> answers requests only and leaves the jobs to workers.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Jobs run at the same time in this process. Default 2.</summary>
    public int? Concurrency { get; init; }

    /// <summary>Names this worker to people. Default: machine and process id.</summary>
    public string? Worker { get; init; }

    /// <summary>How long a job that met a full disk waits before it is run again. Default 60 seconds.</summary>
    public TimeSpan? RoomPause { get; init; }

    public static JobSettings Read(SettingsSection section)
    {
        var settings = new JobSettings
        {
            Enabled = section.Switch("Enabled") ?? true,
            Concurrency = section.WholeNumber("Concurrency", 1, 64),
            Worker = section.Text("Worker"),
            RoomPause = section.WholeNumber("RoomPauseSeconds", 1, 86_400) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        };
        section.RefuseUnknown();
        return settings;
    }

    public JobsOptions Options(string connectionString)
    {
        var options = new JobsOptions { ConnectionString = connectionString };
        return options with
        {
            Concurrency = Concurrency ?? options.Concurrency, Worker = Worker ?? options.Worker, RoomPause = RoomPause ?? options.RoomPause,
        };
    }
}
