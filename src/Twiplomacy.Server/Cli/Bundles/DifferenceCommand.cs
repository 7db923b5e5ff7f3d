using System.CommandLine;
using Twiplomacy.Analytics.Editions;
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
        var all = await program.Get<EditionQueries>().ListRevisionsAsync(slug, ct);
        var after = revision is null ? all is [.., var newest] ? newest : null : all.FirstOrDefault(r => r.Number == revision);
        var before = all.FirstOrDefault(r => r.Number == (from ?? after?.Number - 1));
        if (after is null || before is null || before.Network == "{}" || after.Network == "{}")
        {
            Console.Error.WriteLine($"The edition “{slug}” does not have two revisions to compare.");
            return ExitCode.Refused;
        }
        var rows = await program.Get<RevisionDifferences>().OfAsync(before, after, ct);
        Console.Error.WriteLine($"{slug}, revisions {before.Number} and {after.Number}: {rows.Count} {(rows.Count == 1 ? "field differs" : "fields differ")}. Reason: {after.Reason ?? "none"}");
        if (format == "csv") await DifferenceEndpoints.Columns.WriteAsync(Console.Out, rows, ct);
        else TableOutput.Write(
            ["measure", "account", "handle", "field", "before", "after"],
            rows.Select(r => (string[])[r.Measure, r.Account ?? "", r.Handle ?? "", r.Field, r.Before ?? "", r.After ?? ""]));
        return ExitCode.Done;
    }
}
