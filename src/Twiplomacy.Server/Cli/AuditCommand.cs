using System.CommandLine;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Audit;
using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Audit;

namespace Twiplomacy.Server.Cli;

/// <summary><c>audit</c>: who did what and when.</summary>
public static class AuditCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions();
        var action = new Option<string?>("--action") { Description = "Only this action, such as person_erased", HelpName = "ACTION" };
        var by = new Option<string?>("--by") { Description = "Only what this person, key (by its prefix) or user@machine did", HelpName = "NAME" };
        var top = new Option<int>("--top")
        {
            Description = "Number of rows to show (default: 50)", HelpName = "N", DefaultValueFactory = _ => PageRequest.Usual,
        };
        var format = new Option<string>("--format") { Description = "Output format", DefaultValueFactory = _ => "table" };
        action.AcceptOnlyFromAmong([.. Enum.GetValues<AuditAction>().Select(EnumWord.Of)]);
        format.AcceptOnlyFromAmong("table", "csv");
        top.Check(number => number is < 1 or > PageRequest.Most ? $"--top must be between 1 and {PageRequest.Most}." : null);
        var command = new Command("audit", "Show who did what and when, newest first") { action, by, top, format };
        settings.AddTo(command);
        command.SetAction((parsed, cancellationToken) => ListAsync(
            settings.Read(parsed), new AuditQuery(new PageRequest(parsed.GetValue(top)), ActionOf(parsed.GetValue(action)), parsed.GetValue(by)),
            parsed.GetValue(format)!, cancellationToken));
        return command;
    }

    private static AuditAction? ActionOf(string? word) =>
        word is null ? null : Enum.GetValues<AuditAction>().First(action => EnumWord.Of(action) == word);

    private static async Task<int> ListAsync(TwiplomacySettings settings, AuditQuery query, string format, CancellationToken cancellationToken)
    {
        await using var program = await OpenProgram.OpenAsync(settings, cancellationToken);
        var rows = (await program.Get<AuditQuestions>().AskAsync(query, cancellationToken)).Rows;
        if (format == "csv") await CsvOutput.WriteAsync(Console.Out, AuditTable.Table, rows, cancellationToken);
        else TableOutput.Write(AuditTable.Table, rows);
        return ExitCode.Done;
    }
}
