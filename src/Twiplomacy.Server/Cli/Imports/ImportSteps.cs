using Twiplomacy.Core.Imports;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Cli.Imports;

/// <summary>Hands one path in and sees its import through.</summary>
public static class ImportSteps
{
    /// <summary>The import as it stands at the end.</summary>
    public static async Task<ImportRow> RunAsync(
        OpenProgram program, string path, ImportDeclaration declaration, PanelTarget? panel, CancellationToken ct)
    {
        var now = program.Get<TimeProvider>().GetUtcNow();
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var submitted = await program.Get<ImportIntake>().SubmitAsync(
            name, ImportIntake.FilesOf(path), declaration, panel, program.Settings.Imports.KeepExportsFor, now, ct);
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

    /// <summary>One line for people about how an import ended.</summary>
    public static string Describe(ImportRow import)
    {
        ArgumentNullException.ThrowIfNull(import);
        if (import.Status != ImportStatus.Published) return $"{import.Name}: {import.Error ?? import.Status.ToString()}";
        var effect = ImportDeclarationJson.ReadEffect(import.Effect)!;
        var parts = new List<string>();
        if (effect.Lists > 0) parts.Add($"{Counted(effect.Lists, "list")} with {Counted(effect.Members, "member")}");
        if (effect.Profiles > 0) parts.Add(Counted(effect.Profiles, "profile"));
        if (effect.Posts > 0) parts.Add(Counted(effect.Posts, "post"));
        if (effect.Mentions > 0) parts.Add(Counted(effect.Mentions, "mention"));
        if (effect.Entries > 0) parts.Add(Counted(effect.Entries, "row") + " about accounts");
        if (effect.PanelSentence() is { } panel) parts.Add(panel);
        if (effect.Strangers > 0) parts.Add(Counted(effect.Strangers, "follower") + " kept as hashes alone");
        if (effect.Duplicates > 0) parts.Add(Counted(effect.Duplicates, "duplicate"));
        if (effect.SelfFollows > 0) parts.Add(Counted(effect.SelfFollows, "self-follow") + " dropped");
        if (effect.Rejected > 0) parts.Add(Counted(effect.Rejected, "row") + " in quarantine");
        return $"{import.Name}: import {import.ImportId}, {string.Join(", ", parts)}";
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
