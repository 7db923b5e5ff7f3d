using System.CommandLine;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Hosting;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Server.Cli;

/// <summary><c>serve</c>: API, pages and jobs in one process.</summary>
public static class ServeCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions();
        var addresses = new AddressOptions();
        var jobs = new Option<string?>("--jobs") { Description = "on: also run background jobs (default). off: pages and API only" };
        jobs.AcceptOnlyFromAmong("on", "off");
        var command = new Command("serve", "Run the pages, the API and background jobs (stop with Ctrl-C)") { jobs };
        addresses.AddTo(command);
        settings.AddTo(command);
        command.SetAction((parsed, ct) => ServeAsync(
            settings.Read(parsed, [.. addresses.Overrides(parsed), .. Overridden("Jobs:Enabled", parsed.GetValue(jobs))]), ct));
        return command;
    }

    /// <summary>Serves until <paramref name="ct"/> is cancelled, then lets running requests end.</summary>
    public static async Task<int> ServeAsync(TwiplomacySettings settings, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, LogLevel.Information, ct);
        await Exposure.RefuseWithoutKeyAsync(settings.Server, program.Get<ApiKeyQueries>(), ct);
        await using var host = WebHost.Build(settings, program.Database);
        await host.StartAsync(ct);
        foreach (var url in host.Urls) Console.Out.WriteLine($"Twiplomacy is running at {url}");
        Console.Out.WriteLine(settings.Access.Told(settings.Server));
        await host.Services.GetRequiredService<FirstRun>().AnnounceAsync(host.Urls.First(), ct);
        var warming = PageWarmUp.RunAsync(host.Urls, host.Lifetime.ApplicationStopping);
        var code = await program.RunToEndAsync(host, ct);
        await warming;
        return code;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Overridden(string setting, string? value) =>
        value is null ? [] : [new(setting, value)];
}
