using Twiplomacy.Ingest.Imports;
using Twiplomacy.Jobs.Runs;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Imports;

/// <summary>Reads and publishes one import that was handed in.</summary>
public sealed class ImportJob(ImportRunner runner, RawExportStore exports, JobRun run) : IImportJob
{
    public Task RunAsync(int importId, string name, CancellationToken stop) => run.DoAsync(async (context, token) =>
    {
        var outcome = await runner.RunAsync(importId, context.Claim, context.Now, new InlineProgress(context), token);
        // A file that is kept only until it is read has been.
        await exports.DropExpiredAsync(context.Now, token);
        if (outcome.Status == ImportStatus.Failed) throw new JobFailedException(outcome.Error ?? ImportJobMessages.Failed());
        context.SetResult(outcome.Effect);
    }, stop);

    // Reports at once instead of through a synchronisation context, so that the order stays.
    private sealed class InlineProgress(JobContext context) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => context.Report(
            value.Share, value.Phase == "publishing" ? ImportJobMessages.Publishing(value.Rows) : ImportJobMessages.Reading(value.Rows));
    }
}
