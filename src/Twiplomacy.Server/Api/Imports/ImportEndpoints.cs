using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Application.Imports;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Server.Api.Imports;

/// <summary>Exports handed in, what became of them, and taking them back.</summary>
public static class ImportEndpoints
{
    private const int LongestKey = 200;

    /// <summary>Lists imports, newest first.</summary>
    public static async Task<ListAnswer<ImportAnswer>> ListAsync([AsParameters] PageRequest page, ImportQueries imports, CancellationToken ct)
    {
        var rows = await imports.ListAsync((int?)page.After?.Number(0), page.Fetch, ct);
        return page.Answer([.. rows.Select(ImportAnswer.Of)], ImportTable.Table, import => [import.Id]);
    }

    /// <summary>Shows one import: its effect, its files, and what to know about it.</summary>
    public static async Task<Results<Ok<ImportAnswer>, ProblemHttpResult>> GetAsync(int id, ImportQueries imports, CancellationToken ct) =>
        await imports.FindAsync(id, ct) is { } row ? TypedResults.Ok(await DetailedAsync(row, imports, ct)) : NoSuchImport(id);

    /// <summary>Lists the rows of an import that could not be read, in the order of its files.</summary>
    public static async Task<ListAnswer<RejectedRowAnswer>> ListRejectedAsync(
        int id, [AsParameters] PageRequest page, ImportQueries imports, CancellationToken ct)
    {
        if (await imports.FindAsync(id, ct) is null) throw new ProblemException(NoSuchImport(id));
        var rows = await imports.ListRejectedAsync(id, (int)(page.After?.Number(0) ?? 0), page.Fetch, ct);
        return page.Answer([.. rows.Select(RejectedRowAnswer.Of)], RejectedTable.Table, row => [row.Number]);
    }

    /// <summary>Downloads every row that could not be read, as CSV with file, row, reason and raw text, to be mended and sent again.</summary>
    public static async Task<RejectedDownload> DownloadRejectedAsync(int id, ImportQueries imports, AuditLog audit, CancellationToken ct)
    {
        if (await imports.FindAsync(id, ct) is null) throw new ProblemException(NoSuchImport(id));
        await audit.NoteAsync(AuditAction.RejectedRowsRead, string.Create(CultureInfo.InvariantCulture, $"import {id}"), ct);
        return new RejectedDownload(id, imports);
    }

    /// <summary>
    /// Takes an export in: the file as the body, or as the one file of a multipart form. The answer names the job that
    /// reads it. The same bytes declared the same answer with the import that holds them.
    /// </summary>
    /// <param name="idempotencyKey">Sent again with the same file and declaration, the answer is the same import; with another, 422.</param>
    public static async Task<Results<Accepted<ImportAnswer>, Ok<ImportAnswer>, ProblemHttpResult>> SubmitAsync(
        HttpContext context, [AsParameters] DeclarationQuery query, ImportIntake intake, ImportQueries imports,
        TwiplomacySettings settings, TimeProvider time, CancellationToken ct,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey = null)
    {
        if (idempotencyKey is { Length: 0 or > LongestKey }) return BadKey();
        query.ToDeclaration();
        using var export = await UploadedExport.ReceiveAsync(context, settings.Imports.MaxUploadBytes, ct);
        var declared = query.With(export.Fields);
        var name = NameOf(declared.Name ?? export.FileName);
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
        HttpContext context, [AsParameters] DeclarationQuery query, ImportPreview preview, TwiplomacySettings settings, TimeProvider time, CancellationToken ct)
    {
        query.ToDeclaration();
        using var export = await UploadedExport.ReceiveAsync(context, settings.Imports.MaxUploadBytes, ct);
        var declared = query.With(export.Fields);
        var name = NameOf(declared.Name ?? export.FileName);
        var seen = await preview.RunAsync(
            name, [export.File(name)], declared.ToDeclaration(), null, time.GetUtcNow(), new Progress<ImportProgress>(), ct);
        return TypedResults.Ok(PreviewAnswer.Of(name, seen));
    }

    /// <summary>Takes one import back, whatever came after: ties and accounts are as if it had never been.</summary>
    public static async Task<Results<Ok<ImportAnswer>, ProblemHttpResult>> UndoAsync(
        int id, ImportWriter writer, ImportQueries imports, TimeProvider time, CancellationToken ct)
    {
        if (await imports.FindAsync(id, ct) is not { } before) return NoSuchImport(id);
        // An import that was taken back already stays so: asking again is no fault.
        if (before.Status != ImportStatus.Undone && !await writer.UndoAsync(id, time.GetUtcNow(), ct))
        {
            return ApiProblem.Of(StatusCodes.Status409Conflict, "There is nothing to take back",
                string.Create(CultureInfo.InvariantCulture, $"Import {id} is {before.Status.ToString().ToLowerInvariant()}; only a published one can be taken back."));
        }
        return TypedResults.Ok(ImportAnswer.Of((await imports.FindAsync(id, ct))!));
    }

    private static async Task<Results<Accepted<ImportAnswer>, Ok<ImportAnswer>, ProblemHttpResult>> AnswerAsync(
        HttpContext context, SubmittedImport submitted, ImportQueries imports, CancellationToken ct)
    {
        var answer = ImportAnswer.Of((await imports.FindAsync(submitted.ImportId, ct))!);
        var location = string.Create(CultureInfo.InvariantCulture, $"/api/v1/imports/{submitted.ImportId}");
        if (submitted.JobId is { } job)
            return TypedResults.Accepted(location, answer with { Job = string.Create(CultureInfo.InvariantCulture, $"/api/v1/jobs/{job}") });
        context.Response.Headers.Location = location;
        return TypedResults.Ok(answer);
    }

    private static async Task<ImportAnswer> DetailedAsync(ImportRow row, ImportQueries imports, CancellationToken ct) => ImportAnswer.Of(row) with
    {
        Files = [.. (await imports.ListEntriesAsync(row.ImportId, ct)).Select(ImportFileAnswer.Of)],
        Warnings = [.. (await imports.ListWarningsAsync(row.ImportId, ct)).Select(ImportWarningAnswer.Of)],
    };

    // A name is shown to people and never opened; control characters would only confuse.
    private static string NameOf(string? given)
    {
        var name = new string([.. Path.GetFileName(given ?? "").Where(letter => !char.IsControl(letter)).Take(200)]).Trim();
        return name.Length == 0 ? "upload" : name;
    }

    private static ProblemHttpResult BadKey() => ApiProblem.BadRequest(
        new ProblemFault($"'Idempotency-Key' must have 1 to {LongestKey} letters.") { Parameter = "Idempotency-Key" });

    private static ProblemHttpResult NoSuchImport(int id) => ApiProblem.NotFound(MissingKind.Import, id.ToString(CultureInfo.InvariantCulture));
}
