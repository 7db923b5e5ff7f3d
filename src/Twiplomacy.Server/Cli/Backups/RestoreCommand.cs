using System.CommandLine;
using System.Globalization;
using Twiplomacy.Server.Hosting;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Backups;

namespace Twiplomacy.Server.Cli.Backups;

/// <summary><c>restore FILE</c>: a backup into an empty database, brought up to the schema of this version.</summary>
public static class RestoreCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions();
        var file = new Argument<string>("FILE") { Description = "The backup" };
        var command = new Command("restore", "Restore a backup into an empty database (--data: into a new folder); a damaged backup changes nothing") { file };
        settings.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RestoreAsync(settings.Read(parsed), parsed.GetValue(file)!, cancellationToken));
        return command;
    }

    private static async Task<int> RestoreAsync(TwiplomacySettings settings, string path, CancellationToken cancellationToken)
    {
        using var logging = LoggerFactory.Create(builder => builder.AddTwiplomacyLogging(settings.Logging).AddFilter("Twiplomacy", LogLevel.Warning));
        var manifest = await DatabaseRestore.RunAsync(settings.Database, path, settings.AudienceKeyFile, logging.CreateLogger("Twiplomacy.Database"), cancellationToken);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Restored {manifest.Rows:N0} rows of {manifest.Tables.Count} tables, as of {manifest.MadeAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC."));
        return ExitCode.Done;
    }
}
