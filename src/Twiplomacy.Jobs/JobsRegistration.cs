using Twiplomacy.Jobs.Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Twiplomacy.Jobs.Inbox;
using Twiplomacy.Jobs.Queue;
using Twiplomacy.Jobs.Recurring;
using Twiplomacy.Jobs.Runs;

namespace Twiplomacy.Jobs;

/// <summary>
/// Wires the room. Needs logging and Storage's <c>JobWriter</c>, <c>JobClaims</c> and <c>EngineSchema</c> to be there.
/// </summary>
public static class JobsRegistration
{
    /// <summary>For a process that queues jobs and runs none.</summary>
    public static IServiceCollection AddJobQueue(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<JobQueue>();
        return services;
    }

    /// <summary>For a process that also runs them: the queue, the runner, and the engine that starts and stops with the host.</summary>
    public static IServiceCollection AddTwiplomacyJobs(this IServiceCollection services, JobsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        services.AddJobQueue();
        services.AddSingleton(options);
        services.AddSingleton<JobKinds>();
        services.AddSingleton<JobWork>();
        services.AddSingleton<JobRunner>();
        HangfireRegistration.AddEngine(services);
        services.AddHostedService<JobEngineHost>();
        return services;
    }

    /// <summary>Lets this process run jobs of one kind.</summary>
    public static IServiceCollection AddJob<TJob>(this IServiceCollection services) where TJob : class, IJob
    {
        services.AddSingleton(new JobKind(TJob.Kind, typeof(TJob)));
        services.AddScoped<TJob>();
        return services;
    }

    /// <summary>Lets this process run a recurring job, and queue it when its time has come.</summary>
    public static IServiceCollection AddRecurringJob<TJob>(this IServiceCollection services, RecurringWork work) where TJob : class, IJob =>
        services.AddJob<TJob>().AddSingleton(work);

    /// <summary>Queues what becomes due by the clock, for as long as the host runs. Needs the rooms Reports and Storage.</summary>
    public static IServiceCollection AddJobClock(this IServiceCollection services) =>
        services.AddSingleton<JobClock>().AddHostedService(provider => provider.GetRequiredService<JobClock>());

    /// <summary>Imports what is put into a folder, for as long as the host runs.</summary>
    public static IServiceCollection AddInbox(this IServiceCollection services, InboxOptions options) =>
        services.AddSingleton(options).AddSingleton<InboxFolder>().AddHostedService<InboxWatch>();
}
