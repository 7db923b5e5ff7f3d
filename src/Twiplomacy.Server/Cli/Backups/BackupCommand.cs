using System.CommandLine;
using System.Globalization;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Backups;

namespace Twiplomacy.Server.Cli.Backups;

/// <summary><c>backup FILE</c>: the whole database in one file; <c>backup --verify FILE</c> checks one.</summary>
public static class BackupCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions();
        var file = new Argument<string>("FILE") { Description = "The backup" };
        var verify = new Option<bool>("--verify") { Description = "Check this backup instead of making one; needs no database" };
        var key = new Option<bool>("--audience-key") { Description = "Include audience.key. Whoever has it and the backup can find out whose followers are in it" };
        var command = new Command("backup", "Back up the database to one file, also while it is in use") { file, verify, key };
        settings.AddTo(command);
        command.Check(result => result.GetValue(verify) && result.GetValue(key) ? ["--verify makes no backup, so it does not go with --audience-key."] : []);
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(verify)
            ? VerifyAsync(parsed.GetValue(file)!, cancellationToken)
            : WriteAsync(settings.Read(parsed), parsed.GetValue(file)!, parsed.GetValue(key), cancellationToken));
        return command;
    }

    private static async Task<int> WriteAsync(TwiplomacySettings settings, string path, bool withKey, CancellationToken cancellationToken)
    {
        await using var program = await OpenProgram.OpenAsync(settings, cancellationToken);
        var manifest = await program.Get<DatabaseBackup>().WriteAsync(path, withKey ? settings.AudienceKeyFile : null, cancellationToken);
        var bytes = new FileInfo(path).Length;
        await program.Get<BackupLog>().AddAsync(
            new BackupMade { MadeAt = manifest.MadeAt, Path = Path.GetFullPath(path), Bytes = bytes, Rows = manifest.Rows }, cancellationToken);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{path}: {manifest.Tables.Count} tables, {manifest.Rows:N0} rows, {bytes:N0} bytes, as of {manifest.MadeAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC"));
        if (!withKey && File.Exists(settings.AudienceKeyFile))
            Console.Error.WriteLine($"The audience key is not in it. Keep a copy of {settings.AudienceKeyFile}, or use --audience-key.");
        return ExitCode.Done;
    }

    private static async Task<int> VerifyAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = await BackupFile.OpenAsync(path, cancellationToken);
        await file.VerifyAsync(cancellationToken);
        var manifest = file.Manifest;
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{path} is whole: {manifest.Tables.Count} tables, {manifest.Rows:N0} rows, made {manifest.MadeAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC by twiplomacy {manifest.Version}"));
        return ExitCode.Done;
    }
}
