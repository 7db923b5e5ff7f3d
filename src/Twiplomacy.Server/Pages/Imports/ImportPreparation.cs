using System.Globalization;
using Twiplomacy.Core.Text;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Imports;

/// <summary>Keeps what is handed in until somebody has seen its effect and confirms it; for a day at most.</summary>
public sealed class ImportPreparation(
    PreparedImports prepared, RawExportStore raw, ImportPreview preview, ImportIntake intake, PanelQueries panels, TwiplomacySettings settings,
    TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>Whether any file was chosen; one without content is one.</summary>
    public static bool Holds(IFormFileCollection files) => files.Any(file => file.Length > 0 || file.FileName.Length > 0);

    public async Task<int> HandInAsync(IFormFileCollection files, DeclarationFields fields, string by, CancellationToken ct)
    {
        if (!Holds(files))
            throw new ProblemException(ApiProblem.BadRequest(new ProblemFault("Choose a file first.")));
        var stored = new List<RawFile>();
        foreach (var file in files)
        {
            await using var content = file.OpenReadStream();
            stored.Add(new RawFile(OutsideText.FileName(file.FileName), await RawExportStore.HashAsync(content, ct), file.OpenReadStream));
        }
        var now = time.GetUtcNow();
        var name = stored.Count == 1 ? stored[0].Path : string.Create(CultureInfo.InvariantCulture, $"{stored[0].Path} + {stored.Count - 1}");
        return await prepared.SaveAsync(
            name, [.. stored.DistinctBy(file => file.Path)], ImportDeclarationJson.Write(fields.ToDeclaration()), ImportDeclarationJson.Write(fields.Target),
            by, now + Patience, now, ct);
    }

    public async Task<PreparedView> PreviewAsync(int id, CancellationToken ct)
    {
        var (import, files, declaration, panel) = await LoadAsync(id, ct);
        var seen = await preview.RunAsync(import.Name, Incoming(files), declaration, panel, time.GetUtcNow(), new Progress<ImportProgress>(), ct);
        return new PreparedView(import, files, seen, DeclarationFields.Of(declaration, panel), await panels.ListAsync(ct));
    }

    public async Task DeclareAsync(int id, DeclarationFields fields, CancellationToken ct) =>
        await prepared.DeclareAsync(id, ImportDeclarationJson.Write(fields.ToDeclaration()), ImportDeclarationJson.Write(fields.Target), ct);

    /// <summary>Makes it an import; answers with the import's number.</summary>
    public async Task<int> ConfirmAsync(int id, CancellationToken ct)
    {
        var (import, files, declaration, panel) = await LoadAsync(id, ct);
        var submitted = await intake.SubmitAsync(import.Name, Incoming(files), declaration, panel, settings.Imports.KeepExportsFor, time.GetUtcNow(), ct);
        await prepared.DropAsync(id, ct);
        return submitted.ImportId;
    }

    private async Task<(PreparedImport Import, IReadOnlyList<PreparedFile> Files, Core.Imports.ImportDeclaration Declaration, PanelTarget? Panel)> LoadAsync(
        int id, CancellationToken ct)
    {
        var import = await prepared.FindAsync(id, ct) ?? throw new ProblemException(ApiProblem.Of(
            StatusCodes.Status404NotFound, "This preview no longer exists", "It has been confirmed or discarded, or is more than a day old."));
        return (import, await prepared.ListFilesAsync(id, ct), ImportDeclarationJson.ReadDeclaration(import.Declaration), ImportDeclarationJson.ReadPanel(import.Panel));
    }

    private IReadOnlyList<IncomingFile> Incoming(IReadOnlyList<PreparedFile> files) =>
        [.. files.Select(file => new IncomingFile(file.Path, () => raw.Open(file.Sha256)))];
}
