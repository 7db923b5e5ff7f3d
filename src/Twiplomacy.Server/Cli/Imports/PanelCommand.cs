using System.CommandLine;
using Twiplomacy.Core.Imports;
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
        var file = new Argument<FileInfo>("FILE") { Description = "A CSV with handle or platform_id and what is known of each account" };
        file.AcceptExistingOnly();
        var slug = new Option<string>("--panel") { Description = "The panel's name in addresses, such as world-leaders", Required = true };
        slug.Check(name => name is null || Slug.IsValid(name) ? null : $"--panel is '{name}'. {Slug.Rule}");
        var title = new Option<string?>("--title") { Description = "The panel's title" };
        var platform = new Option<string>("--platform") { Description = "The panel's platform", DefaultValueFactory = _ => "x" };
        var from = new Option<DateOnly?>("--from") { Description = "First day of membership, where a row has none" };
        var replace = new Option<bool>("--replace") { Description = "The file is the whole revision: who is missing leaves on --from, or without it was never there" };
        var to = new Option<DateOnly?>("--to") { Description = "Last day of membership, where a row has none" };
        var madeUp = new Option<string?>("--made-up") { Description = "Say in one sentence that its data are made up: whatever shows them says so; \"\" takes it back", HelpName = "SENTENCE" };
        var import = new Command("import", "Take a panel in; each import makes a new revision, and its rows are the newest word about the members they name") { file, slug, title, platform, from, to, replace, madeUp };
        settings.AddTo(import);
        import.SetAction((parsed, ct) => ImportAsync(
            settings.Read(parsed), parsed.GetValue(file)!.FullName,
            new PanelTarget(parsed.GetValue(slug)!, parsed.GetValue(title), parsed.GetValue(platform)!, parsed.GetValue(from), parsed.GetValue(to)) { Replace = parsed.GetValue(replace), MadeUp = parsed.GetValue(madeUp) }, ct));
        return new Command("panel", "Study populations") { import };
    }

    private static async Task<int> ImportAsync(TwiplomacySettings settings, string path, PanelTarget panel, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var import = await ImportSteps.RunAsync(program, path, Declaration(panel.Platform), panel, ct);
        return await ImportSteps.TellAsync(program, import, ct);
    }

    /// <summary>A panel file is read as one, whatever other columns it has.</summary>
    public static ImportDeclaration Declaration(string platform) => new() { Platform = platform, Format = "panel" };
}
