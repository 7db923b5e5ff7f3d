using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Time;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Ingest.Audiences;
using Twiplomacy.Storage.Audiences;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Ingest.Imports;

/// <summary>How far an import is.</summary>
/// <param name="Phase">In words.</param>
/// <param name="Rows">Records read so far.</param>
/// <param name="Share">Share of the work done, 0 … 1, judged by bytes read.</param>
public readonly record struct ImportProgress(string Phase, long Rows, double Share);

/// <summary>Runs imports that were handed in: reads the kept export, stages, publishes. Safe to run again after any crash.</summary>
public sealed class ImportRunner(
    ImportWriter writer, ImportQueries imports, RawExportStore raw, PanelQueries panels, TimeProvider time,
    AudienceOptions? audiences = null)
{
    /// <summary>
    /// Reads and publishes one import. An import that is published already is left as it is; one of which nothing
    /// could be read ends as failed, with the reasons.
    /// </summary>
    public Task<ImportOutcome> RunAsync(
        int importId, DateTimeOffset now, IProgress<ImportProgress> progress, CancellationToken cancellationToken) =>
        RunAsync(importId, null, now, progress, cancellationToken);

    /// <summary>The same as part of a job.</summary>
    /// <param name="claim">The job's right to publish.</param>
    /// <exception cref="ClaimLostException">Another worker has taken the job over; nothing was published.</exception>
    public async Task<ImportOutcome> RunAsync(
        int importId, JobClaim? claim, DateTimeOffset now, IProgress<ImportProgress> progress, CancellationToken cancellationToken)
    {
        var import = await imports.FindAsync(importId, cancellationToken)
            ?? throw new ArgumentException(ImportMessages.NoImport(importId).ToString(), nameof(importId));
        if (import.Status is not (ImportStatus.Waiting or ImportStatus.Running)) return Ended(import);
        var clock = new RunClock(now, time);
        try
        {
            var meter = new ReadingMeter(await imports.ListFilesAsync(importId, cancellationToken));
            using var package = ExportPackages.Open(import.Name, meter.Open(raw));
            await using var transaction = await writer.BeginAsync(importId, cancellationToken);
            return await PublishAsync(import, package, meter, transaction, claim, clock, progress, cancellationToken);
        }
        catch (Exception refused) when (refused is ImportRefusedException or ExportRefusedException or ExportNotKeptException or AudienceKeyException)
        {
            var said = SaidException.SaidBy(refused);
            await writer.FailAsync(importId, said, ImportFindings.None, clock.Now, cancellationToken);
            return new ImportOutcome(ImportStatus.Failed, new ImportEffect(), said);
        }
    }

    private async Task<ImportOutcome> PublishAsync(
        ImportRow import, ExportPackage package, ReadingMeter meter, ImportTransaction transaction, JobClaim? claim, RunClock clock,
        IProgress<ImportProgress> progress, CancellationToken cancellationToken)
    {
        var declaration = ImportDeclarationJson.ReadDeclaration(import.Declaration);
        var panel = ImportDeclarationJson.ReadPanel(import.Panel);
        var staging = new ImportStaging(transaction, panels, declaration, panel, audiences)
        {
            RecordedPanelRevision = declaration.Replaces is { } before ? await imports.FindPanelRevisionAsync(before, cancellationToken) : null,
        };
        var effect = await staging.StageAsync(package, () => meter.Share, progress, cancellationToken);
        if (staging.WhyNothing(effect) is { } reason)
        {
            await transaction.DisposeAsync();
            await writer.FailAsync(import.ImportId, reason, staging.Findings, clock.Now, cancellationToken);
            return new ImportOutcome(ImportStatus.Failed, effect, reason);
        }
        progress.Report(new ImportProgress("publishing", effect.Rows, 0.6));
        if (declaration.Replaces is { } replaced) await transaction.ReplaceAsync(replaced, clock.Began, cancellationToken);
        effect = await staging.PublishAsync(effect, clock.Began, cancellationToken);
        var published = await transaction.CommitAsync(ImportDeclarationJson.Write(effect), staging.Findings, claim, clock.Now, cancellationToken);
        if (published) ImportMeter.Count(effect);
        return published
            ? new ImportOutcome(ImportStatus.Published, effect, null)
            : Ended((await imports.FindAsync(import.ImportId, cancellationToken))!);
    }

    private static ImportOutcome Ended(ImportRow import) =>
        new(import.Status, ImportDeclarationJson.ReadEffect(import.Effect) ?? new ImportEffect(), import.Error);
}

/// <summary>How an import ended.</summary>
public sealed record ImportOutcome(ImportStatus Status, ImportEffect Effect, Message? Error);
