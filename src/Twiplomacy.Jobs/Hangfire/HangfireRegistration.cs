using global::Hangfire;
using global::Hangfire.PostgreSql;
using global::Hangfire.PostgreSql.Factories;
using Microsoft.Extensions.DependencyInjection;

namespace Twiplomacy.Jobs.Hangfire;

/// <summary>Hangfire as the engine. <see cref="JobStorage"/> is registered too, for the dashboard.</summary>
internal static class HangfireRegistration
{
    internal static void AddEngine(IServiceCollection services)
    {
        services.AddSingleton<JobStorage>(provider => CreateStorage(provider.GetRequiredService<JobsOptions>()));
        services.AddSingleton<IJobEngine, HangfireEngine>();
    }

    private static PostgreSqlStorage CreateStorage(JobsOptions options)
    {
        var settings = new PostgreSqlStorageOptions
        {
            SchemaName = "hangfire",
            PrepareSchemaIfNecessary = true,
            QueuePollInterval = TimeSpan.FromSeconds(1),
            // A wake-up lasts as long as the jobs it runs; without sliding, Hangfire would hand it out a second time.
            UseSlidingInvisibilityTimeout = true,
            InvisibilityTimeout = TimeSpan.FromMinutes(1),
        };
        return new PostgreSqlStorage(new NpgsqlConnectionFactory(options.ConnectionString, settings), settings)
        {
            // Wake-ups are not worth remembering: what was done stands in our own rows.
            JobExpirationTimeout = TimeSpan.FromHours(1),
        };
    }
}
