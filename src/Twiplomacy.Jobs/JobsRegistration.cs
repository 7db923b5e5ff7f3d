using Hangfire;
using Hangfire.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Twiplomacy.Jobs.Daily;
using Twiplomacy.Jobs.Engine;
using Twiplomacy.Jobs.Inbox;
using Twiplomacy.Jobs.Retention;
using Twiplomacy.Jobs.Runs;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs;

/// <summary>Wires the room. Needs logging and the rooms Storage and Reports to be there.</summary>
public static class JobsRegistration
{
    /// <summary>For every process: Hangfire's storage and the filters that hold our rows and its jobs together.</summary>
    public static IServiceCollection AddJobStorage(this IServiceCollection services, JobsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<JobStorage>(_ => HangfireStore.Open(options.ConnectionString, options.Stays));
        services.AddSingleton<IJobFilterProvider>(provider => Filters(new JobOutcomes(provider.GetRequiredService<JobMirror>(), provider.GetRequiredService<TimeProvider>())));
        return services;
    }

    /// <summary>For a process that also works on jobs. Where it stays, the server starts and stops with the host.</summary>
    public static IServiceCollection AddJobServer(this IServiceCollection services, JobsOptions options)
    {
        services.AddJobStorage(options);
        services.AddScoped<JobRun>();
        services.AddSingleton<RecurringJobs>();
        services.AddJob<ITimetable, Timetable>();
        services.AddJob<IDailyJob, DailyJob>();
        services.AddSingleton<JobServer>();
        if (options.Stays) services.AddHostedService(provider => provider.GetRequiredService<JobServer>());
        return services;
    }

    /// <summary>Lets this process run jobs of one kind.</summary>
    public static IServiceCollection AddJob<TCall, TJob>(this IServiceCollection services) where TCall : class where TJob : class, TCall =>
        services.AddScoped<TCall, TJob>();

    /// <summary>Lets this process do work that comes back every day, and queue it when its hour has come.</summary>
    public static IServiceCollection AddDaily<TWork>(this IServiceCollection services, DailyWork work) where TWork : class, IDailyWork
    {
        ArgumentNullException.ThrowIfNull(work);
        return services.AddSingleton(work).AddKeyedScoped<IDailyWork, TWork>(work.Kind);
    }

    /// <summary>Imports what is put into a folder, for as long as the host runs.</summary>
    public static IServiceCollection AddInbox(this IServiceCollection services, InboxOptions options) =>
        services.AddSingleton(options).AddSingleton<InboxFolder>().AddHostedService<InboxWatch>();

    /// <summary>Sweeps the folders of this machine, for as long as the host runs.</summary>
    public static IServiceCollection AddFolderSweep(this IServiceCollection services) =>
        services.AddSingleton<FolderSweep>().AddHostedService<FolderWatch>();

    // Of our own, since Hangfire's global ones are shared by all programs of a process.
    private static JobFilterProviderCollection Filters(JobOutcomes outcomes) =>
    [
        new JobFilterCollection { { outcomes, JobOutcomes.Order }, new StatisticsHistoryAttribute() },
        new JobFilterAttributeFilterProvider(),
    ];
}
