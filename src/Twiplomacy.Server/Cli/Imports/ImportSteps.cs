using System.Globalization;
using Twiplomacy.Core.Imports;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Cli.Imports;

/// <summary>Hands one path in and sees its import through.</summary>
public static class ImportSteps
{
    private const int MostWarnings = 20;

    /// <summary>The import as it stands at the end.</summary>
    public static Task<ImportRow> RunAsync(
        OpenProgram program, string path, ImportDeclaration declaration, PanelTarget? panel, CancellationToken ct) =>
        RunAsync(program, new HandedIn([path]), declaration, panel, ct);

    /// <summary>The same of several paths that are one export.</summary>
    public static async Task<ImportRow> RunAsync(
        OpenProgram program, HandedIn export, ImportDeclaration declaration, PanelTarget? panel, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(export);
        var now = program.Get<TimeProvider>().GetUtcNow();
        var submitted = await program.Get<ImportIntake>().SubmitAsync(
            export.Name, export.Files(), declaration, panel, program.Settings.Imports.KeepExportsFor, now, ct);
        return await SeeThroughAsync(program, submitted, ct);
    }

    /// <summary>Waits for an import that was handed in; the import as it stands at the end.</summary>
    public static async Task<ImportRow> SeeThroughAsync(OpenProgram program, SubmittedImport submitted, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(submitted);
        var ended = submitted.JobId is { } job ? await JobProgress.WaitAsync(program, job, ct) : null;
        var import = (await program.Get<ImportQueries>().FindAsync(submitted.ImportId, ct))!;
        return import with { Error = import.Error ?? ended?.Error };
    }

    /// <summary>
    /// How an import ended: on standard output what was taken, with its warnings on standard error; on standard error, in one
    /// line, why nothing was. The exit code.
    /// </summary>
    public static async Task<int> TellAsync(OpenProgram program, ImportRow import, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(import);
        if (import.Status != ImportStatus.Published) return CommandLine.Refuse(Describe(import));
        Console.Out.WriteLine(Describe(import));
        var warnings = await program.Get<ImportQueries>().ListWarningsAsync(import.ImportId, ct);
        TellWarnings([.. warnings.Select(warning => (warning.Path, warning.Row, CommandWording.Say(warning.Message)))]);
        return ExitCodeOf(import);
    }

    /// <summary>Warnings of an import or a preview on standard error, the first twenty in full.</summary>
    public static void TellWarnings(IReadOnlyList<(string Path, long Row, string Message)> warnings)
    {
        ArgumentNullException.ThrowIfNull(warnings);
        foreach (var (path, row, message) in warnings.Take(MostWarnings))
            Console.Error.WriteLine(row > 0 ? string.Create(CultureInfo.InvariantCulture, $"  {path}, row {row}: {message}") : $"  {path}: {message}");
        if (warnings.Count > MostWarnings)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {warnings.Count - MostWarnings} more warnings"));
    }

    /// <summary>One line for people about how an import ended.</summary>
    public static string Describe(ImportRow import)
    {
        ArgumentNullException.ThrowIfNull(import);
        if (import.Status != ImportStatus.Published) return $"{import.Name}: {(import.Error is { } error ? CommandWording.Say(error) : import.Status.ToString()).ReplaceLineEndings(" ")}";
        var effect = ImportDeclarationJson.ReadEffect(import.Effect)!;
        var parts = new List<string>();
        if (effect.Lists > 0) parts.Add($"{Counted(effect.Lists, "list")} with {Counted(effect.Members, "member")}");
        if (effect.Profiles > 0) parts.Add(Counted(effect.Profiles, "profile"));
        if (effect.Posts > 0) parts.Add(Counted(effect.Posts, "post"));
        if (effect.Mentions > 0) parts.Add(Counted(effect.Mentions, "mention"));
        if (effect.Entries > 0) parts.Add(Counted(effect.Entries, "account row"));
        if (effect.PanelSentence() is { } panel) parts.Add(CommandWording.Say(panel));
        if (effect.Strangers > 0) parts.Add(Counted(effect.Strangers, "follower") + (effect.Strangers == 1 ? " kept as an anonymous hash only" : " kept as anonymous hashes only"));
        if (effect.Duplicates > 0) parts.Add(Counted(effect.Duplicates, "duplicate"));
        if (effect.SelfFollows > 0) parts.Add(Counted(effect.SelfFollows, "self-follow") + " left out");
        if (effect.SelfMentions > 0) parts.Add(Counted(effect.SelfMentions, "self-mention") + " left out");
        if (effect.Rejected > 0) parts.Add(Counted(effect.Rejected, "row") + " could not be read");
        return $"{import.Name}: upload {import.ImportId}, {string.Join(", ", parts)}";
    }

    private static string Counted(long number, string one) => number == 1 ? $"1 {one}" : $"{number:N0} {one}s";

    /// <summary>0 all taken, 1 some rows quarantined, 2 nothing taken.</summary>
    public static int ExitCodeOf(ImportRow import)
    {
        ArgumentNullException.ThrowIfNull(import);
        if (import.Status != ImportStatus.Published) return ExitCode.Refused;
        return ImportDeclarationJson.ReadEffect(import.Effect)!.Rejected > 0 ? ExitCode.Partly : ExitCode.Done;
    }
}
