using System.CommandLine;
using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Cli.Imports;

/// <summary><c>panel import FILE --panel SLUG</c>.</summary>
public static class PanelCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions();
        var file = new Argument<FileInfo>("FILE") { Description = "CSV file with a handle or platform_id column and details of each account" };
        file.AcceptExistingOnly();
        var slug = new Option<string>("--panel") { Description = "Name of the panel used in web addresses, such as world-leaders", Required = true };
        slug.Check(name => name is null || Slug.IsValid(name) ? null : $"--panel is “{name}”. {Slug.Rule}");
        var title = new Option<string?>("--title") { Description = "Title of the panel" };
        var platform = new Option<string>("--platform") { Description = "Platform of the panel", DefaultValueFactory = _ => PlatformTable.Default };
        var from = new Option<DateOnly?>("--from") { Description = "First day in the panel, for rows that do not give one" };
        var replace = new Option<bool>("--replace") { Description = "The file is the whole panel: accounts not in it leave on --from, or were never members without --from" };
        var to = new Option<DateOnly?>("--to") { Description = "Last day in the panel, for rows that do not give one" };
        var madeUp = new Option<string?>("--made-up") { Description = "One sentence that says the data are made up, shown wherever the data are shown (\"\" removes it)", HelpName = "SENTENCE" };
        var columns = new Option<string?>("--columns")
        {
            Description = "For a table of people: what its columns hold, such as person=name,country=country,account:x=twitter,account_id:x=twitter_id",
            HelpName = "MAP",
        };
        columns.Check(map => map is null || PanelFile.FaultOf(map) is not { } problem ? null : $"--columns: {CommandWording.Say(problem)}");
        var import = new Command("import", "Upload a panel. Each upload creates a new revision, and its rows replace what was known about the members they name") { file, slug, title, platform, columns, from, to, replace, madeUp };
        settings.AddTo(import);
        import.SetAction((parsed, ct) => ImportAsync(
            settings.Read(parsed), parsed.GetValue(file)!.FullName, parsed.GetValue(columns) is { } map ? ColumnMap.Parse(map) : null,
            new PanelTarget(parsed.GetValue(slug)!, parsed.GetValue(title), parsed.GetValue(platform)!, parsed.GetValue(from), parsed.GetValue(to)) { Replace = parsed.GetValue(replace), MadeUp = parsed.GetValue(madeUp) }, ct));
        return new Command("panel", "Manage panels (the accounts you study)") { import };
    }

    private static async Task<int> ImportAsync(TwiplomacySettings settings, string path, ColumnMap? columns, PanelTarget panel, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var import = await ImportSteps.RunAsync(program, path, PanelFile.Declaration(panel.Platform, columns), panel, ct);
        return await ImportSteps.TellAsync(program, import, ct);
    }
}
