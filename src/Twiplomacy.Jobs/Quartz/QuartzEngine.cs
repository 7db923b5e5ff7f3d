using System.Data.Common;
using global::Quartz;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Twiplomacy.Jobs.Runs;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Quartz;

/// <summary>
/// Wakes by Quartz on its clustered PostgreSQL store, in the schema <c>quartz</c>: one durable job "run what is due",
/// fired by a sweep that whichever node is free takes, and by hand when a job was queued.
/// </summary>
internal sealed class QuartzEngine(
    JobRunner runner, JobsOptions options, EngineSchema schema, ILoggerFactory loggers) : IJobEngine, IAsyncDisposable
{
    private const string Schema = "quartz";
    private static readonly JobKey RunDue = new("run-what-is-due");
    private static readonly TriggerKey Sweep = new("sweep");

    private readonly ILogger _logger = loggers.CreateLogger<QuartzEngine>();
    private readonly CancellationTokenSource _stopping = new();
    private StandaloneSchedulerFactory? _factory;
    private IScheduler? _scheduler;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await schema.CreateAsync(Schema, cancellationToken);
        _factory = QuartzSchedulerBuilder.Create(Configure).Build();
        _scheduler = await _factory.GetScheduler(cancellationToken);
        var job = JobBuilder.Create<RunDueJob>().WithIdentity(RunDue).StoreDurably().Build();
        var sweep = TriggerBuilder.Create().WithIdentity(Sweep).ForJob(RunDue).StartNow()
            .WithSchedule(SimpleScheduleBuilder.Create().WithInterval(options.Sweep).RepeatForever()
                .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount))
            .Build();
        await _scheduler.ScheduleJob(job, sweep, ScheduleJobOptions.Replacing, cancellationToken);
        await _scheduler.Start(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        if (_scheduler is null) return;
        await _scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
        _scheduler = null;
    }

    public async Task WakeAsync(CancellationToken cancellationToken)
    {
        if (_scheduler is not { } scheduler) return;
        try
        {
            await scheduler.TriggerJob(RunDue, cancellationToken: cancellationToken);
        }
        catch (SchedulerException failure)
        {
            _logger.LogWarning(failure, "Quartz did not wake a worker; the sweep will, within {Sweep}.", options.Sweep);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_factory is not null) await _factory.DisposeAsync();
        _stopping.Dispose();
    }

    private void Configure(IQuartzBuilder quartz)
    {
        // Quartz logs through our factory only if its own container also holds a provider; which one does not matter.
        quartz.Services.Replace(ServiceDescriptor.Singleton(loggers));
        quartz.Services.AddSingleton<ILoggerProvider>(NullLoggerProvider.Instance);
        quartz.ConfigureScheduler(scheduler =>
        {
            scheduler.InstanceName = "twiplomacy";
            scheduler.GenerateInstanceId = true;
            scheduler.IdleWaitTime = options.Sweep;
        });
        quartz.UseDefaultThreadPool(options.Concurrency);
        quartz.UseJobFactory(new RunDueJobFactory(runner, _stopping.Token));
        quartz.UsePersistentStore(store =>
        {
            store.UsePostgres(ConnectionString());
            store.ProvisionSchema();
            // A dead node must not sit on the sweep's trigger for longer than a dead worker keeps its job.
            store.UseClustering(cluster =>
            {
                cluster.CheckinInterval = options.Lease / 4;
                cluster.CheckinMisfireThreshold = options.Lease / 4;
            });
        });
    }

    private string ConnectionString() => new DbConnectionStringBuilder
    {
        ConnectionString = options.ConnectionString,
        ["Search Path"] = Schema,
        ["Application Name"] = "twiplomacy quartz",
        ["Maximum Pool Size"] = options.Concurrency + 4,
    }.ConnectionString;
}
