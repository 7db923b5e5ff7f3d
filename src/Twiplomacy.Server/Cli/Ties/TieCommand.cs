using System.CommandLine;
using Twiplomacy.Application.Ties;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Time;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli.Ties;

/// <summary><c>tie A B</c>: whether they follow each other, and by which export, row and date that is known.</summary>
public static class TieCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions();
        var first = new Argument<string>("A") { Description = "An account: a handle, platform:id or platform:@handle" };
        var second = new Argument<string>("B") { Description = "The other account" };
        var asOf = new Option<string?>("--as-of") { Description = "Date (UTC), whole day included. Uses evidence up to 366 days old (default: today, all evidence)", HelpName = "DATE" };
        var platform = new Option<string>("--platform") { Description = "Platform of the handles", DefaultValueFactory = _ => PlatformTable.Default };
        var format = new Option<string>("--format") { Description = "Output format", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "csv", "json");
        asOf.Check(date => Capture.TryParse(date, out _) ? null : "--as-of must be a date such as 2014, 2014-06 or 2014-06-25.");
        var command = new Command("tie", "Show whether two accounts follow each other, with the evidence (exit code 0: found, 2: no such account)")
        {
            first, second, asOf, platform, format,
        };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => PrintAsync(
            settings.Read(parsed), [parsed.GetValue(first)!, parsed.GetValue(second)!], parsed.GetValue(platform)!, parsed.GetValue(asOf), parsed.GetValue(format)!, ct));
        return command;
    }

    private static async Task<int> PrintAsync(
        TwiplomacySettings settings, IReadOnlyList<string> names, string platform, string? day, string format, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var query = new TieQuery(AddressOf(names[0], platform), AddressOf(names[1], platform), day is null ? null : Capture.Parse(day));
        await TieOutput.WriteAsync(TieAnswer.Of(await program.Get<TieQuestions>().AskAsync(query, ct)), format, ct);
        return ExitCode.Done;
    }

    private static string AddressOf(string name, string platform) => ProfileKey.TryParse(name, out _) ? name : $"{platform}:@{name.TrimStart('@')}";
}
