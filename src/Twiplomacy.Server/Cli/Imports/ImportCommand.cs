using System.CommandLine;
using System.Globalization;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Server.Cli.Imports;

/// <summary><c>import PATH…</c>, <c>import undo ID</c>, <c>import reread ID</c> and <c>import mend ID FILE</c>.</summary>
public static class ImportCommand
{
    public static Command Create()
    {
        var (settings, declaration) = (new SettingsOptions(), new DeclarationOptions());
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders or archives. The format is detected", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("import", "Upload source files: ties, profiles, posts, accounts") { paths };
        declaration.AddTo(command);
        settings.AddTo(command);
        var preview = new Option<bool>("--preview") { Description = "Show what the upload would change, without saving anything" };
        command.Options.Add(preview);
        command.SetAction((parsed, ct) => ImportAsync(
            settings.Read(parsed), parsed.GetValue(paths) ?? [], declaration.Read(parsed), parsed.GetValue(preview), ct));
        command.Subcommands.Add(CreateUndo());
        command.Subcommands.Add(RereadCommand.CreateReread());
        command.Subcommands.Add(RereadCommand.CreateMend());
        return command;
    }

    private static Command CreateUndo()
    {
        var settings = new SettingsOptions();
        var id = new Argument<int>("ID") { Description = "Number of the upload" };
        var command = new Command("undo", "Undo an upload, even if others came after it") { id };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => UndoAsync(settings.Read(parsed), parsed.GetValue(id), ct));
        return command;
    }

    private static async Task<int> ImportAsync(TwiplomacySettings settings, string[] paths, ImportDeclaration declaration, bool preview, CancellationToken ct)
    {
        if (paths.Length == 0) return CommandLine.Refuse("Give at least one file, folder or archive.");
        if (paths.FirstOrDefault(p => !Path.Exists(p)) is { } missing) return CommandLine.Refuse($"There is no file or folder “{missing}”.");
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        if (declaration.Platform is { } platform && !PlatformTable.Shipped.Slugs.Contains(platform))
            return CommandLine.Refuse($"--platform: “{platform}” is not a platform. Use one of: {string.Join(", ", PlatformTable.Shipped.Slugs)}.");
        var codes = new List<int>();
        foreach (var export in HandedIn.Of(paths))
            codes.Add(preview ? await PreviewSteps.RunAsync(program, export, declaration, ct) : await TakeAsync(program, export, declaration, ct));
        return codes.All(c => c == ExitCode.Refused) ? ExitCode.Refused : codes.All(c => c == ExitCode.Done) ? ExitCode.Done : ExitCode.Partly;
    }

    private static async Task<int> TakeAsync(OpenProgram program, HandedIn export, ImportDeclaration declaration, CancellationToken ct) =>
        await ImportSteps.TellAsync(program, await ImportSteps.RunAsync(program, export, declaration, null, ct), ct);

    private static async Task<int> UndoAsync(TwiplomacySettings settings, int id, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var undone = await program.Get<ImportActions>().UndoAsync(new ImportQuery(id), Caller.Owner, ct);
        if (undone.JobId is { } job && await JobProgress.WaitAsync(program, job, ct) is { Status: not JobStatus.Succeeded } ended)
            return CommandLine.Refuse(ended.Error is { } error ? CommandWording.Say(error) : $"{ended.Title}: {ended.Status}");
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Upload {id} is undone."));
        return ExitCode.Done;
    }
}
