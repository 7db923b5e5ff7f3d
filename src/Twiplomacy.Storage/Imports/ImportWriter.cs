using System.Globalization;
using Hangfire.Common;
using Npgsql;
using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Storage.Imports;

/// <summary>Writes imports: handing in, beginning, publishing, failing, undoing.</summary>
public sealed class ImportWriter
{
    /// <summary>The kind under which the import job is registered.</summary>
    public const string JobKind = "import";

    /// <summary>The kind of the jobs that take imports back.</summary>
    public const string UndoKind = "undo";

    private const string FindSame = """
        select import_id as ImportId, status as Status from import
        where content_hash = @ContentHash
          and md5((declaration - 'replaces')::text || coalesce(panel::text, ''))
            = md5((cast(@Declaration as jsonb) - 'replaces')::text || coalesce(cast(@Panel as jsonb)::text, ''))
          and not cast(@Declaration as jsonb) ? 'replaces'
          and status in ('waiting', 'running', 'published')
        """;

    private const string Insert = """
        insert into import (name, content_hash, declaration, panel, status, created_at)
        values (@Name, @ContentHash, cast(@Declaration as jsonb), cast(@Panel as jsonb), 'waiting', @now)
        returning import_id
        """;

    private const string InsertFile = """
        insert into import_file (import_id, file, path, sha256) values (@importId, @file, @path, @sha256)
        """;

    private const string Fail = """
        update import set status = 'failed', error = @error, said = @said::jsonb, finished_at = @now
        where import_id = @importId and status in ('waiting', 'running')
        """;

    private const string FindUndoable = """
        select name as Name, (select job_id from job where unique_key = @key and status in ('waiting', 'running')) as JobId
        from import where import_id = @importId and status = 'published'
        """;

    private readonly NpgsqlDataSource _source;

    internal ImportWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>
    /// List members that an import holds in memory, some 24 bytes each; one that has more stages them in the database,
    /// which takes longer. The result is the same. Default 4,194,304.
    /// </summary>
    public int MembersInMemory { get; init; } = 4 << 20;

    /// <summary>
    /// Stores an export and queues the job that reads it, in one transaction. The same bytes with the same declaration
    /// that wait, run or are published answer with that import and change nothing.
    /// </summary>
    public async Task<SubmittedImport> SubmitAsync(
        NewImport import, DateTimeOffset keptUntil, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        await ImportLocks.TakeHandingInAsync(connection, patience: null, cancellationToken);
        var known = await ImportKeys.FindAsync(connection, import.Key, import, cancellationToken)
            ?? await connection.QuerySingleOrDefaultAsync<(int ImportId, string Status)?>(
            FindSame, new { import.ContentHash, import.Declaration, import.Panel }, cancellationToken);
        if (known is { } same)
        {
            await ImportKeys.SaveAsync(connection, import.Key, same.ImportId, now, cancellationToken);
            return await RejoinAsync(connection, transaction, same.ImportId, same.Status, import.Name, now, cancellationToken);
        }
        var importId = await connection.ExecuteScalarAsync<int>(
            Insert, new { import.Name, import.ContentHash, import.Declaration, import.Panel, now = now.ToUniversalTime() }, cancellationToken);
        await ImportKeys.SaveAsync(connection, import.Key, importId, now, cancellationToken);
        await SaveFilesAsync(connection, importId, import.Files, keptUntil, cancellationToken);
        await AuditTrail.WriteAsync(connection, AuditAction.ImportSubmitted, SubjectOf(importId), cancellationToken);
        var jobId = await JobWriter.EnqueueAsync(connection, JobOf(importId, import.Name), now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new SubmittedImport(importId, jobId, false, ImportStatus.Waiting);
    }

    // What still waits or runs may have lost its job with a cancelled one: its job is found, or queued again.
    private static async Task<SubmittedImport> RejoinAsync(
        NpgsqlConnection connection, SharedTransaction transaction, int importId, string status, string name, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var standing = Enum.Parse<ImportStatus>(status, ignoreCase: true);
        if (standing is not (ImportStatus.Waiting or ImportStatus.Running))
        {
            await transaction.CommitAsync(cancellationToken);
            return new SubmittedImport(importId, null, true, standing);
        }
        var jobId = await JobWriter.EnqueueAsync(connection, JobOf(importId, name), now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new SubmittedImport(importId, jobId, true, standing);
    }

    internal static string SubjectOf(int importId) => string.Create(CultureInfo.InvariantCulture, $"import {importId}");

    /// <summary>The key of the one open job of a kind that an import may have.</summary>
    public static string KeyOf(string kind, int importId) => string.Create(CultureInfo.InvariantCulture, $"{kind}:{importId}");

    private static NewJob JobOf(int importId, string name) => new()
    {
        Kind = JobKind,
        Title = JobMessages.Import(name),
        UniqueKey = KeyOf(JobKind, importId),
        Work = Job.FromExpression<IImportJob>(job => job.RunAsync(importId, name, CancellationToken.None)),
    };

    private static async Task SaveFilesAsync(
        NpgsqlConnection connection, int importId, IReadOnlyList<RawFile> files, DateTimeOffset keptUntil, CancellationToken cancellationToken)
    {
        for (var file = 0; file < files.Count; file++)
        {
            await using var content = files[file].OpenSeekable();
            await RawExportStore.SaveAsync(connection, files[file].Sha256, content, keptUntil.ToUniversalTime(), cancellationToken);
            await connection.ExecuteAsync(InsertFile, new { importId, file, path = files[file].Path, sha256 = files[file].Sha256 }, cancellationToken);
        }
    }

    /// <summary>Opens the transaction in which an import stages and publishes.</summary>
    public async Task<ImportTransaction> BeginAsync(int importId, CancellationToken cancellationToken)
    {
        await using (var connection = await _source.OpenConnectionAsync(cancellationToken))
        {
            await connection.ExecuteAsync(
                "update import set status = 'running' where import_id = @importId and status = 'waiting'", new { importId }, cancellationToken);
        }
        return await ImportTransaction.BeginAsync(_source, importId, MembersInMemory, cancellationToken);
    }

    /// <summary>Opens a transaction for a preview of an export that was never handed in: it must not be committed.</summary>
    public Task<ImportTransaction> BeginPreviewAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        ImportTransaction.BeginPreviewAsync(_source, now, MembersInMemory, cancellationToken);

    /// <summary>Records that nothing was taken, with the rows that say why.</summary>
    public async Task FailAsync(int importId, Message error, ImportFindings findings, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        var failed = await connection.ExecuteAsync(Fail, new { importId, error = Said.Words(error), said = Said.Json(error), now = now.ToUniversalTime() }, cancellationToken);
        if (failed == 0) return;
        await FindingsWriter.WriteAsync(connection, importId, findings, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// Queues the job that takes a published import back, and notes who asked for it. Answers with the job, that of an
    /// earlier asking if it is still open; null if the import is not published.
    /// </summary>
    public async Task<long?> AskUndoAsync(int importId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        var key = KeyOf(UndoKind, importId);
        var import = await connection.QuerySingleOrDefaultAsync<Undoable>(FindUndoable, new { importId, key }, cancellationToken);
        if (import is null) return null;
        if (import.JobId is { } open) return open;
        await AuditTrail.WriteAsync(connection, AuditAction.ImportUndone, SubjectOf(importId), cancellationToken);
        var job = new NewJob
        {
            Kind = UndoKind, Title = JobMessages.Undo(import.Name), UniqueKey = key,
            Work = Job.FromExpression<IUndoJob>(undo => undo.RunAsync(importId, import.Name, CancellationToken.None)),
        };
        var jobId = await JobWriter.EnqueueAsync(connection, job, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return jobId;
    }

    /// <summary>
    /// Takes a published import back, whatever came after: ties, accounts and panels are as if it had never been. Waits
    /// while something else is published. False if it is not published.
    /// </summary>
    public async Task<bool> UndoAsync(int importId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        await ImportLocks.TakePublishingAsync(connection, patience: null, cancellationToken);
        if (!await ImportRemoval.RemoveAsync(connection, importId, now, cancellationToken)) return false;
        await EditionStaleness.MarkAsync(connection, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private sealed record Undoable(string Name, long? JobId);
}
