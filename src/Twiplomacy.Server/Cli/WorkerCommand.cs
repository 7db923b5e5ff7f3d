using System.CommandLine;
using Twiplomacy.Jobs;
using Twiplomacy.Server.Hosting;
using Twiplomacy.Server.Hosting.Telemetry;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli;

/// <summary><c>worker</c>: jobs only, as many of these as wanted, on as many machines.</summary>
public static class WorkerCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions();
        var command = new Command("worker", "Run background jobs only (stop with Ctrl-C). You can start several workers");
        settings.AddTo(command);
        command.SetAction((parsed, ct) => WorkAsync(settings.Read(parsed, [new("Jobs:Enabled", "on")]), ct));
        return command;
    }

    /// <summary>Works until <paramref name="ct"/> is cancelled, then hands running jobs back.</summary>
    public static async Task<int> WorkAsync(TwiplomacySettings settings, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, LogLevel.Information, ct);
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.AddTwiplomacyLogging(settings.Logging);
        builder.Services.AddTwiplomacy(settings, program.Database);
        builder.Services.AddJobs(settings, program.Database, stays: true);
        builder.Services.AddWatches(settings);
        builder.Services.AddFolderSweep();
        builder.Services.AddTelemetry(settings.Telemetry);
        using var host = builder.Build();
        await host.StartAsync(ct);
        Console.Out.WriteLine("Twiplomacy is running background jobs.");
        return await program.RunToEndAsync(host, ct);
    }
}
