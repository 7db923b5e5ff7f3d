using System.Globalization;
using Twiplomacy.Core.Imports;
using Twiplomacy.Ingest.Imports;

namespace Twiplomacy.Server.Cli.Imports;

/// <summary>Tells what the import of one path would bring; the exit code is that of the import.</summary>
public static class PreviewSteps
{
    private const int MostShown = 20;

    public static async Task<int> RunAsync(OpenProgram program, string path, ImportDeclaration declaration, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(program);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var preview = await program.Get<ImportPreview>().RunAsync(
            name, ImportIntake.FilesOf(path), declaration, null, program.Get<TimeProvider>().GetUtcNow(), new Progress<ImportProgress>(), ct);
        Console.Out.WriteLine($"{name}: {preview.Error ?? preview.Effect.ToSentence()}");
        foreach (var row in preview.Findings.Rejected.Take(MostShown))
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  file {row.File}, row {row.Row}: {row.Reason}"));
        if (preview.Error is not null) return ExitCode.Refused;
        return preview.Effect.Rejected > 0 ? ExitCode.Partly : ExitCode.Done;
    }
}
