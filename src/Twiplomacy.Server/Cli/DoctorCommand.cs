using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Net;
using System.Net.Sockets;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Embedded;

namespace Twiplomacy.Server.Cli;

/// <summary><c>doctor</c>: looks at everything that serving needs, changes nothing, and says what it finds.</summary>
public static class DoctorCommand
{
    private static readonly Table<DatabaseCheck> Table = new(
        "checks",
        new("check", ColumnType.Word, check => check.Check),
        new("ok", ColumnType.Word, check => check.Ok ? "yes" : "NO"),
        new("found", ColumnType.Text, check => check.Message));

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // One is made every day; a day's may have been missed while the machine was off.
    private static readonly TimeSpan OldestBackup = TimeSpan.FromDays(2);

    public static Command Create()
    {
        var settings = new SettingsOptions();
        var command = new Command("doctor", "Check the settings, database and addresses (exit code 0: no problems, 1: problems)");
        var json = new Option<bool>("--json") { Description = "Write the checks as JSON" };
        command.Options.Add(json);
        settings.AddTo(command);
        command.SetAction((parsed, ct) => DiagnoseAsync(() => settings.Read(parsed), parsed.GetValue(json), ct));
        return command;
    }

    private static async Task<int> DiagnoseAsync(Func<TwiplomacySettings> read, bool asJson, CancellationToken ct)
    {
        var checks = await FindAsync(read, ct);
        if (asJson) Console.Out.WriteLine(JsonSerializer.Serialize(checks.Select(check => new { check.Check, check.Ok, Found = check.Message }), Json));
        else TableOutput.Write(Table, checks);
        return checks.All(check => check.Ok) ? ExitCode.Done : ExitCode.Partly;
    }

    private static async Task<List<DatabaseCheck>> FindAsync(Func<TwiplomacySettings> read, CancellationToken ct)
    {
        TwiplomacySettings settings;
        try
        {
            settings = read();
        }
        catch (SettingsException wrong)
        {
            return [.. wrong.Faults.Select(fault => new DatabaseCheck("settings", false, fault))];
        }
        return
        [
            new("settings", true, $"read without problems; jobs: {(settings.Jobs.Enabled ? "on" : "off")}"),
            new("reading", true, settings.Access.Told(settings.Server)),
            .. await TwiplomacyDatabase.DiagnoseAsync(settings.Database, settings.Backups is null ? null : TimeProvider.System.GetUtcNow() - OldestBackup, ct),
            .. settings.Server.Urls.Select(CheckAddress),
        ];
    }

    private static DatabaseCheck CheckAddress(Uri url)
    {
        var address = IPAddress.TryParse(url.Host.Trim('[', ']'), out var literal) ? literal : IPAddress.Loopback;
        using var probe = new TcpListener(address, url.Port);
        try
        {
            probe.Start();
            return new("address", true, $"{url} is free");
        }
        catch (SocketException failure)
        {
            return new("address", false, $"{url} is not available ({failure.SocketErrorCode}). If Twiplomacy is already running there, this is fine. "
                + "Otherwise choose another address with --port, --urls or Server:Urls");
        }
    }
}
