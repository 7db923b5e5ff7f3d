using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Jobs;
using Twiplomacy.Storage.Jobs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Jobs;

/// <summary>A test of jobs: a database of its own, a clock that it moves, and workers as it needs them.</summary>
public abstract class JobTest : IAsyncLifetime
{
    private readonly List<ServiceProvider> _workers = [];
    private TestDatabase? _database;

    protected static CancellationToken None => CancellationToken.None;

    protected SettableTime Time { get; } = new();

    protected DateTimeOffset Now => Time.GetUtcNow();

    private protected JobWriter Writer => new(Source);

    private protected JobClaims Claims => new(Source);

    private protected JobQueries Queries => new(Source);

    private protected NpgsqlDataSource Source => _database!.Database.DataSource;

    protected static TimeSpan Lease { get; } = TimeSpan.FromSeconds(10);

    public async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync()
    {
        foreach (var worker in _workers) await worker.DisposeAsync();
        await _database!.DisposeAsync();
    }

    protected static NewJob NewJob(string key = "work", string kind = "scripted") =>
        new() { Kind = kind, Title = $"Do {key}", UniqueKey = key };

    protected Task<long> EnqueueAsync(string key = "work", string kind = "scripted") =>
        Writer.EnqueueAsync(NewJob(key, kind), Now, None);

    protected async Task<ClaimedJob> ClaimAsync(string worker = "a") => (await TryClaimAsync(worker))!;

    protected Task<ClaimedJob?> TryClaimAsync(string worker = "a") =>
        Claims.ClaimAsync(worker, ["scripted"], Lease, Now, None);

    protected async Task<JobRow> GetAsync(long id) => (await Queries.FindAsync(id, None))!;

    /// <summary>A process that runs jobs, wired as the program does it; its host is not started.</summary>
    protected ServiceProvider Worker(Script script, Func<JobsOptions, JobsOptions>? change = null)
    {
        var options = new JobsOptions
        {
            ConnectionString = _database!.ConnectionString, Worker = $"worker {_workers.Count + 1}",
            Heartbeat = TimeSpan.FromMilliseconds(100),
        };
        var services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton(Writer).AddSingleton(Claims).AddSingleton(new EngineSchema(Source))
            .AddSingleton(script)
            .AddJob<ScriptedJob>()
            .AddTwiplomacyJobs(change?.Invoke(options) ?? options);
        var worker = services.BuildServiceProvider();
        _workers.Add(worker);
        return worker;
    }

    protected static async Task StartAsync(ServiceProvider worker)
    {
        foreach (var service in worker.GetServices<IHostedService>()) await service.StartAsync(None);
    }

    protected static async Task StopAsync(ServiceProvider worker)
    {
        foreach (var service in worker.GetServices<IHostedService>()) await service.StopAsync(None);
    }

    /// <summary>Waits until the job stands so; a minute without it fails the test.</summary>
    protected async Task<JobRow> UntilAsync(long id, Func<JobRow, bool> stands)
    {
        for (var since = TimeProvider.System.GetTimestamp(); ; await Task.Delay(25))
        {
            var job = await GetAsync(id);
            if (stands(job)) return job;
            Assert.True(TimeProvider.System.GetElapsedTime(since) < TimeSpan.FromMinutes(1), $"After a minute still {job}");
        }
    }
}
