using System.Globalization;
using Twiplomacy.Core.Imports;
using Twiplomacy.Ingest.Imports;

namespace Twiplomacy.Server.Cli.Imports;

/// <summary>Tells what one import would bring; the exit code is that of the import.</summary>
public static class PreviewSteps
{
    private const int MostShown = 20;

    public static async Task<int> RunAsync(OpenProgram program, HandedIn export, ImportDeclaration declaration, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(export);
        var preview = await program.Get<ImportPreview>().RunAsync(
            export.Name, export.Files(), declaration, null, program.Get<TimeProvider>().GetUtcNow(), new Progress<ImportProgress>(), ct);
        TableLookOutput.Write(preview.Tables);
        if (preview.Error is { } error) return CommandLine.Refuse($"{export.Name}: {CommandWording.Say(error).ReplaceLineEndings(" ")}");
        Console.Out.WriteLine($"{export.Name}: {preview.Effect.ToSentence()}");
        var paths = preview.Findings.Entries.ToDictionary(entry => entry.File, entry => entry.Path);
        foreach (var row in preview.Findings.Rejected.Take(MostShown))
        {
            var path = paths.GetValueOrDefault(row.File, export.Name);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {path}, row {row.Row}: {CommandWording.Say(row.Reason)}"));
        }
        ImportSteps.TellWarnings([.. preview.Findings.Warnings.Select(w => (paths.GetValueOrDefault(w.File, export.Name), w.Row, CommandWording.Say(w.Message)))]);
        return preview.Effect.Rejected > 0 ? ExitCode.Partly : ExitCode.Done;
    }
}
