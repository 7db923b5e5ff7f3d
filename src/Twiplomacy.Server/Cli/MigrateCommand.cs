using System.CommandLine;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli;

/// <summary><c>migrate</c>: brings the database's schema up to date, as every other verb does on opening it.</summary>
public static class MigrateCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions();
        var command = new Command("migrate", "Update the database schema, then exit");
        settings.AddTo(command);
        command.SetAction((parsed, ct) => MigrateAsync(settings.Read(parsed), ct));
        return command;
    }

    private static async Task<int> MigrateAsync(TwiplomacySettings settings, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, LogLevel.Information, ct);
        Console.Out.WriteLine("The schema is up to date.");
        return ExitCode.Done;
    }
}
