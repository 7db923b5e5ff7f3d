using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Text;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Settings;
using Twiplomacy.Server.Web;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Server.Api.Imports;

/// <summary>Exports handed in, what became of them, and taking them back.</summary>
public static class ImportEndpoints
{
    private const int LongestKey = 200;

    /// <summary>Lists imports, newest first.</summary>
    public static async Task<ListAnswer<ImportAnswer>> ListAsync(Asked<ImportListQuery> asked, ImportQuestions imports, CancellationToken cancellationToken) =>
        ListAnswer.Of(await imports.AskAsync(asked.Query, cancellationToken), ImportTable.Table);

    /// <summary>Shows one import: its effect, its files, and what to know about it.</summary>
    public static Task<ImportAnswer> GetAsync(Asked<ImportQuery> asked, ImportQuestions imports, CancellationToken cancellationToken) =>
        imports.AskAsync(asked.Query, cancellationToken);

    /// <summary>Lists the rows of an import that could not be read, in the order of its files.</summary>
    public static async Task<ListAnswer<RejectedRowAnswer>> ListRejectedAsync(
        Asked<RejectedListQuery> asked, ImportQuestions imports, CancellationToken cancellationToken) =>
        ListAnswer.Of(await imports.AskAsync(asked.Query, cancellationToken), RejectedTable.Table);

    /// <summary>Downloads every row that could not be read, as CSV with file, row, reason and raw text, to be mended and sent again.</summary>
    public static async Task<RejectedDownload> DownloadRejectedAsync(
        Asked<ImportQuery> asked, ImportQuestions imports, AuditLog audit, CancellationToken cancellationToken)
    {
        var import = await imports.GetAsync(asked.Query, cancellationToken);
        await audit.NoteAsync(AuditAction.RejectedRowsRead, string.Create(CultureInfo.InvariantCulture, $"import {import.ImportId}"), cancellationToken);
        return new RejectedDownload(import.ImportId, imports);
    }

    /// <summary>
    /// Takes an export in: the file as the body, or as the one file of a multipart form. The answer names the job that
    /// reads it. The same bytes declared the same answer with the import that holds them.
    /// </summary>
    /// <param name="idempotencyKey">Sent again with the same file and declaration, the answer is the same import; with another, 422.</param>
    public static async Task<Results<Accepted<ImportAnswer>, Ok<ImportAnswer>, ProblemHttpResult>> SubmitAsync(
        HttpContext context, Asked<UploadQuery> asked, ImportIntake intake, ImportQueries imports,
        TwiplomacySettings settings, TimeProvider time, CancellationToken ct,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey = null)
    {
        if (idempotencyKey is { Length: 0 or > LongestKey }) return BadKey();
        asked.Query.ToDeclaration();
        using var export = await UploadedExport.ReceiveAsync(context, settings.Imports.MaxUploadBytes, ct);
        var declared = UploadForm.With(asked.Query, export.Fields);
        var name = OutsideText.FileName(declared.Name ?? export.FileName);
        var key = idempotencyKey is null ? null : new ImportKey(context.User.Identity?.Name ?? "", idempotencyKey);
        try
        {
            var submitted = await intake.SubmitAsync(
                name, [export.File(name)], declared.ToDeclaration(), null, settings.Imports.KeepExportsFor, time.GetUtcNow(), key, ct);
            return await AnswerAsync(context, submitted, imports, ct);
        }
        catch (ImportKeyReusedException reused)
        {
            return ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, "The key stands for another request", reused.Message,
                new ProblemFault(reused.Message) { Parameter = "Idempotency-Key" });
        }
    }

    /// <summary>
    /// Tells what an export would bring and changes nothing: ties added and ended, pairs that become mutual, new
    /// accounts, rows that would be rejected. It takes the same input as an import.
    /// </summary>
    public static async Task<Ok<PreviewAnswer>> PreviewAsync(
        HttpContext context, Asked<UploadQuery> asked, ImportPreview preview, TwiplomacySettings settings, TimeProvider time, CancellationToken ct)
    {
        asked.Query.ToDeclaration();
        using var export = await UploadedExport.ReceiveAsync(context, settings.Imports.MaxUploadBytes, ct);
        var declared = UploadForm.With(asked.Query, export.Fields);
        var name = OutsideText.FileName(declared.Name ?? export.FileName);
        var seen = await preview.RunAsync(
            name, [export.File(name)], declared.ToDeclaration(), null, time.GetUtcNow(), new Progress<ImportProgress>(), ct);
        return TypedResults.Ok(PreviewAnswer.Of(name, seen));
    }

    /// <summary>
    /// Takes one import back, whatever came after: ties and accounts are as if it had never been. The answer names the job
    /// that does it; 200 if the import had been taken back before.
    /// </summary>
    public static async Task<Results<Accepted<ImportAnswer>, Ok<ImportAnswer>>> UndoAsync(
        Asked<ImportQuery> asked, ImportActions imports, CancellationToken cancellationToken)
    {
        var undone = await imports.UndoAsync(asked.Query, asked.Caller, cancellationToken);
        var answer = ImportAnswer.Of(undone.Import);
        return undone.JobId is { } job
            ? TypedResults.Accepted(ApiAddress.Import(asked.Query.Id), answer with { Job = ApiAddress.Job(job) }) : TypedResults.Ok(answer);
    }

    private static async Task<Results<Accepted<ImportAnswer>, Ok<ImportAnswer>, ProblemHttpResult>> AnswerAsync(
        HttpContext context, SubmittedImport submitted, ImportQueries imports, CancellationToken ct)
    {
        var answer = ImportAnswer.Of((await imports.FindAsync(submitted.ImportId, ct))!);
        var location = ApiAddress.Import(submitted.ImportId);
        if (submitted.JobId is { } job) return TypedResults.Accepted(location, answer with { Job = ApiAddress.Job(job) });
        context.Response.Headers.Location = location;
        return TypedResults.Ok(answer);
    }

    private static ProblemHttpResult BadKey() => ApiProblem.BadRequest(
        new ProblemFault($"'Idempotency-Key' must have 1 to {LongestKey} letters.") { Parameter = "Idempotency-Key" });
}
