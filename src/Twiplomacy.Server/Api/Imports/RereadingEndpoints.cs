using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Server.Api.Imports;

/// <summary>Kept exports read again.</summary>
public static class RereadingEndpoints
{
    /// <summary>
    /// Reads an import's kept export again, with the readers of this version. The new import takes the old one's place as
    /// it is published; if nothing can be read, the old one stands.
    /// </summary>
    public static async Task<Results<Accepted<ImportAnswer>, ProblemHttpResult>> RereadAsync(
        Asked<ImportQuery> asked, ImportRereading rereading, ImportQuestions imports, TwiplomacySettings settings, TimeProvider time, CancellationToken ct)
    {
        var import = await imports.GetAsync(asked.Query, ct);
        return await AnswerAsync(() => rereading.RereadAsync(import.ImportId, settings.Imports.KeepExportsFor, time.GetUtcNow(), ct), imports, ct);
    }

    /// <summary>
    /// Takes an import's <c>rejected.csv</c> back with its column raw mended (empty: without that row), and reads the whole
    /// export again with those rows. The new import takes the old one's place.
    /// </summary>
    public static async Task<Results<Accepted<ImportAnswer>, ProblemHttpResult>> MendAsync(
        int id, HttpContext context, ImportRereading rereading, ImportQuestions imports, TwiplomacySettings settings, TimeProvider time,
        CancellationToken ct)
    {
        await imports.GetAsync(new ImportQuery(id), ct);
        using var export = await UploadedExport.ReceiveAsync(context, settings.Imports.MaxUploadBytes, ct);
        await using var mended = export.File("rejected.csv").OpenSeekable();
        return await AnswerAsync(() => rereading.MendAsync(id, mended, settings.Imports.KeepExportsFor, time.GetUtcNow(), ct), imports, ct);
    }

    private static async Task<Results<Accepted<ImportAnswer>, ProblemHttpResult>> AnswerAsync(
        Func<Task<SubmittedImport>> submit, ImportQuestions imports, CancellationToken ct)
    {
        try
        {
            var submitted = await submit();
            var answer = ImportAnswer.Of(await imports.GetAsync(new ImportQuery(submitted.ImportId), ct));
            return TypedResults.Accepted(
                ApiAddress.Import(submitted.ImportId), answer with { Job = submitted.JobId is { } job ? ApiAddress.Job(job) : null });
        }
        catch (Exception refused) when (refused is ImportRefusedException or ExportRefusedException or ExportNotKeptException)
        {
            return ApiProblem.Of(StatusCodes.Status409Conflict, "The export cannot be read again", SaidException.SaidBy(refused).ToString());
        }
    }
}
