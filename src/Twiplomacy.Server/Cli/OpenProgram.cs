using Twiplomacy.Jobs;
using Twiplomacy.Server.Hosting;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Embedded;

namespace Twiplomacy.Server.Cli;

/// <summary>What a verb works with: checked settings, the open and migrated database, and the services of all rooms.</summary>
public sealed class OpenProgram : IAsyncDisposable
{
    private const string DatabaseLog = "Twiplomacy.Database";
    private readonly ServiceProvider _services;

    private OpenProgram(TwiplomacySettings settings, TwiplomacyDatabase database)
    {
        Settings = settings;
        Database = database;
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddTwiplomacyLogging(settings.Logging).AddFilter("Twiplomacy", LogLevel.Warning));
        services.AddTwiplomacy(settings, database);
        services.AddJobs(settings, database, stays: false);
        _services = services.BuildServiceProvider();
    }

    public TwiplomacySettings Settings { get; }

    public TwiplomacyDatabase Database { get; }

    /// <summary>Opens for a short verb: the coming and going of the embedded database is worth a line only to those who stay.</summary>
    public static Task<OpenProgram> OpenAsync(TwiplomacySettings settings, CancellationToken ct) => OpenAsync(settings, LogLevel.Warning, ct);

    /// <summary>Opens, telling on standard error what happens to the database from <paramref name="least"/> upwards.</summary>
    public static async Task<OpenProgram> OpenAsync(TwiplomacySettings settings, LogLevel least, CancellationToken ct)
    {
        using var logging = LoggerFactory.Create(builder => builder.AddTwiplomacyLogging(settings.Logging).AddFilter(DatabaseLog, least));
        return new(settings, await TwiplomacyDatabase.OpenAsync(settings.Database, logging.CreateLogger(DatabaseLog), ct));
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Lets a host run until it is stopped, and its embedded database with it.</summary>
    public async Task<int> RunToEndAsync(IHost host, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(host);
        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        var kept = Database.KeepRunningAsync(host.Services.GetRequiredService<ILoggerFactory>().CreateLogger(DatabaseLog), stopping);
        var ended = host.WaitForShutdownAsync(ct);
        await Task.WhenAny(ended, kept);
        try
        {
            if (!kept.IsFaulted) await ended;
            await kept;
            return ExitCode.Done;
        }
        catch (DatabaseUnavailableException lost)
        {
            await host.StopAsync(CancellationToken.None);
            Console.Error.WriteLine(lost.Message);
            return ExitCode.DatabaseLost;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Get<JobServer>().StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
        await Database.DisposeAsync();
    }
}
