using System.CommandLine;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Asking;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli.Bundles;

/// <summary><c>edition difference SLUG</c>: what a correction changed, old and new values.</summary>
public static class DifferenceCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions();
        var slug = new Argument<string>("SLUG") { Description = "Edition" };
        var revision = new Option<int?>("--revision") { Description = "Later revision (default: the latest)", HelpName = "N" };
        var from = new Option<int?>("--from") { Description = "Earlier revision (default: the one before)", HelpName = "N" };
        var format = new Option<string>("--format") { Description = "Output format", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "csv");
        var command = new Command("difference", "List what a correction changed") { slug, revision, from, format };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => PrintAsync(
            settings.Read(parsed), parsed.GetValue(slug)!, parsed.GetValue(revision), parsed.GetValue(from), parsed.GetValue(format)!, ct));
        return command;
    }

    private static async Task<int> PrintAsync(TwiplomacySettings settings, string slug, int? revision, int? from, string format, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var editions = program.Get<EditionQuestions>();
        var all = (await editions.AskAsync(new RevisionListQuery(slug, PageRequest.Whole), ct)).Rows;
        var after = revision is null ? all[^1] : all.FirstOrDefault(r => r.Revision == revision);
        var before = all.FirstOrDefault(r => r.Revision == (from ?? after?.Revision - 1));
        if (after?.Network is null || before?.Network is null)
        {
            Console.Error.WriteLine($"The edition “{slug}” does not have two revisions to compare.");
            return ExitCode.Refused;
        }
        var rows = (await editions.AskAsync(new EditionDifferenceQuery(new EditionKey(slug, after.Revision), PageRequest.Whole, before.Revision), ct)).Rows;
        Console.Error.WriteLine($"{slug}, revisions {before.Revision} and {after.Revision}: {rows.Count} {(rows.Count == 1 ? "field differs" : "fields differ")}. Reason: {after.Reason ?? "none"}");
        if (format == "csv") await CsvOutput.WriteAsync(Console.Out, DifferenceTable.Table, rows, ct);
        else TableOutput.Write(DifferenceTable.Table, rows);
        return ExitCode.Done;
    }
}
