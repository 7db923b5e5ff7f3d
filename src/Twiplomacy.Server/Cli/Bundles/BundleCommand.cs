using System.CommandLine;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Bundles;
using Twiplomacy.Application.Editions;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli.Bundles;

/// <summary><c>edition bundle SLUG</c>: a sealed edition as one file, to be cited and recomputed.</summary>
public static class BundleCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions();
        var slug = new Argument<string>("SLUG") { Description = "Edition" };
        var revision = new Option<int?>("--revision") { Description = "Revision (default: the latest sealed one)", HelpName = "N" };
        var output = new Option<string?>("--out") { Description = "File to write (default: SLUG-rN.zip in this folder; - for standard output)", HelpName = "FILE" };
        var command = new Command("bundle", "Save a sealed edition as a bundle (zip)") { slug, revision, output };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => WriteAsync(
            settings.Read(parsed), parsed.GetValue(slug)!, parsed.GetValue(revision), parsed.GetValue(output), ct));
        return command;
    }

    private static async Task<int> WriteAsync(TwiplomacySettings settings, string slug, int? number, string? path, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        try
        {
            var (bundle, revision) = await program.Get<BundleQuestions>().AskAsync(new BundleQuery(new EditionKey(slug, number)), ct);
            await using (var output = path == "-" ? Console.OpenStandardOutput() : File.Create(path ?? bundle.Name))
                await bundle.WriteAsync(output, ct);
            Console.Error.WriteLine($"{slug}, revision {revision.Number}, SHA-256 {revision.Hash}{(path == "-" ? "" : $": {path ?? bundle.Name}")}");
            return ExitCode.Done;
        }
        catch (RefusedException refused) when (refused.Refusal.Kind == RefusalKind.Conflict)
        {
            Console.Error.WriteLine($"{refused.Message} To seal it: twiplomacy edition seal {slug}");
            return ExitCode.Refused;
        }
    }
}
