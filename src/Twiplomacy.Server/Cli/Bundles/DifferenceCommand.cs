using System.CommandLine;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Api.Differences;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Cli.Bundles;

/// <summary><c>edition difference SLUG</c>: what a correction changed, old and new values.</summary>
public static class DifferenceCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions();
        var slug = new Argument<string>("SLUG") { Description = "The edition" };
        var revision = new Option<int?>("--revision") { Description = "The later revision; the newest without it", HelpName = "N" };
        var from = new Option<int?>("--from") { Description = "The earlier revision; the one before without it", HelpName = "N" };
        var format = new Option<string>("--format") { Description = "How to print", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "csv");
        var command = new Command("difference", "List what a corrected revision changed") { slug, revision, from, format };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => PrintAsync(
            settings.Read(parsed), parsed.GetValue(slug)!, parsed.GetValue(revision), parsed.GetValue(from), parsed.GetValue(format)!, ct));
        return command;
    }

    private static async Task<int> PrintAsync(TwiplomacySettings settings, string slug, int? revision, int? from, string format, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var all = await program.Get<EditionQueries>().ListRevisionsAsync(slug, ct);
        var after = revision is null ? all is [.., var newest] ? newest : null : all.FirstOrDefault(r => r.Number == revision);
        var before = all.FirstOrDefault(r => r.Number == (from ?? after?.Number - 1));
        if (after is null || before is null || before.Network == "{}" || after.Network == "{}")
        {
            Console.Error.WriteLine($"There are no two built revisions of an edition '{slug}' to compare.");
            return ExitCode.Refused;
        }
        var rows = await program.Get<RevisionDifferences>().OfAsync(before, after, ct);
        Console.Error.WriteLine($"{slug}, revision {before.Number} to {after.Number}: {rows.Count} fields differ. Reason: {after.Reason ?? "none"}");
        if (format == "csv") await CsvOutput.WriteAsync(Console.Out, DifferenceTable.Table, rows, ct);
        else TableOutput.Write(DifferenceTable.Table, rows);
        return ExitCode.Done;
    }
}
