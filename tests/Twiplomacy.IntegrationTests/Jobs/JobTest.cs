using Hangfire;
using Hangfire.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Twiplomacy.Core.Messages;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Jobs;
using Twiplomacy.Storage.Embedded;
using Twiplomacy.Storage.Jobs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Jobs;

/// <summary>A test of jobs: a database of its own, and workers as it needs them.</summary>
public abstract class JobTest : IAsyncLifetime
{
    private readonly List<ServiceProvider> _workers = [];
    private TestDatabase? _database;

    protected static CancellationToken None => CancellationToken.None;

    protected static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private protected JobWriter Writer => new(Source);

    private protected JobClaims Claims => new(Source);

    private protected JobQueries Queries => new(Source);

    private protected TwiplomacyDatabase Database => _database!.Database;

    private protected NpgsqlDataSource Source => _database!.Database.DataSource;

    public async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync()
    {
        foreach (var worker in _workers) await StopAsync(worker);
        await _database!.DisposeAsync();
    }

    protected static NewJob NewJob(string key = "work", string kind = "scripted") => new()
    {
        Kind = kind, Title = Message.Verbatim($"Do {key}"), UniqueKey = key, Work = Job.FromExpression<IScriptedJob>(job => job.RunAsync(key, CancellationToken.None)),
    };

    protected Task<long> EnqueueAsync(string key = "work", string kind = "scripted") => Writer.EnqueueAsync(NewJob(key, kind), Now, None);

    /// <summary>Begins a run as a worker does that Hangfire has handed the job.</summary>
    protected async Task<ClaimedJob> ClaimAsync(long id, string worker = "a") => (await TryClaimAsync(id, worker))!;

    protected async Task<ClaimedJob?> TryClaimAsync(long id, string worker = "a") => await Claims.BeginAsync(await CarrierAsync(id), worker, Now, None);

    protected async Task<JobRow> GetAsync(long id) => (await Queries.FindAsync(id, None))!;

    protected async Task<long> CarrierAsync(long id) => (long)(await ScalarAsync($"select hangfire_id from job where job_id = {id}"))!;

    /// <summary>The state that Hangfire gives a job, or null if it does not know it.</summary>
    protected async Task<string?> StateAsync(long id) =>
        (string?)await ScalarAsync($"select statename from hangfire.job join job on id = hangfire_id where job_id = {id}");

    protected async Task<object?> ScalarAsync(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        return await command.ExecuteScalarAsync() is var value && value == DBNull.Value ? null : value;
    }

    protected async Task ExecuteAsync(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A process that works on jobs, wired as the program does it.</summary>
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
            .AddSingleton(Writer).AddSingleton(Claims).AddSingleton(new JobMirror(Source)).AddSingleton(new JobRecovery(Source))
            .AddSingleton(script)
            .AddJobServer(change?.Invoke(options) ?? options)
            .AddJob<IScriptedJob, ScriptedJob>();
        var worker = services.BuildServiceProvider();
        _workers.Add(worker);
        return worker;
    }

    /// <summary>Lets a process work until the test ends, or it is stopped.</summary>
    protected ServiceProvider Start(Script script, Func<JobsOptions, JobsOptions>? change = null)
    {
        var worker = Worker(script, change);
        worker.GetRequiredService<JobServer>().Start();
        return worker;
    }

    protected async Task StopAsync(ServiceProvider worker)
    {
        if (!_workers.Contains(worker)) return;
        await worker.GetRequiredService<JobServer>().StopAsync(None);
        await worker.DisposeAsync();
    }

    /// <summary>What somebody does in the dashboard of a process.</summary>
    protected static IBackgroundJobClient Dashboard(ServiceProvider process) =>
        new BackgroundJobClient(process.GetRequiredService<JobStorage>(), process.GetRequiredService<IJobFilterProvider>());

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

    /// <summary>Waits until Hangfire gives the job a state; a minute without it fails the test.</summary>
    protected async Task UntilStateAsync(long id, string state)
    {
        for (var since = TimeProvider.System.GetTimestamp(); await StateAsync(id) is var stands && stands != state; await Task.Delay(25))
            Assert.True(TimeProvider.System.GetElapsedTime(since) < TimeSpan.FromMinutes(1), $"After a minute still {stands}");
    }
}
