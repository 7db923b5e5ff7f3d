using Twiplomacy.Ingest.Imports;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Jobs.Imports;

/// <summary>Reads and publishes one import that was handed in.</summary>
public sealed class ImportJob(ImportRunner runner) : IJob
{
    public static string Kind => ImportWriter.JobKind;

    private sealed record Arguments(int ImportId);

    public async Task RunAsync(JobContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var progress = new InlineProgress(context);
        var importId = context.Payload<Arguments>().ImportId;
        var outcome = await runner.RunAsync(importId, context.Claim, context.Now, progress, cancellationToken);
        if (outcome.Status == ImportStatus.Failed) throw new JobFailedException(outcome.Error ?? "The import failed.");
        context.SetResult(outcome.Effect);
    }

    // Reports at once instead of through a synchronisation context, so that the order stays.
    private sealed class InlineProgress(JobContext context) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => context.Report(value.Share, $"{value.Phase}: {value.Rows:N0} rows");
    }
}
