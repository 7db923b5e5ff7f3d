using System.Text.Json;
using Twiplomacy.Analytics.Qap;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Jobs.Runs;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.Qap;

namespace Twiplomacy.Jobs.Qap;

/// <summary>Tests the network of an edition against covariates and keeps what comes out.</summary>
public sealed class QapJob(QapRunQueries runs, QapRunWriter writer, EditionQueries editions, QapComputation computation, JobRun job) : IQapJob
{
    public Task RunAsync(int run, string edition, CancellationToken stop) => job.DoAsync(async (context, cancellationToken) =>
    {
        var asked = await runs.FindAsync(run, cancellationToken) ?? throw new JobFailedException(QapJobMessages.NoSuchTest());
        context.SetResult(new { Run = run });
        if (asked.Result is not null) return;
        var revision = await editions.FindRevisionAsync(asked.RevisionId, cancellationToken);
        if (revision?.BuiltAt != asked.BuiltAt) throw new JobFailedException(QapJobMessages.Rebuilt(edition));
        context.Report(0, QapJobMessages.Renaming(edition));
        var question = JsonSerializer.Deserialize<QapQuestion>(asked.Question, EditionJson.Options)!;
        var outcome = await computation.RunAsync(revision, question, new Progress(context, edition), cancellationToken);
        await writer.KeepAsync(run, JsonSerializer.Serialize(outcome, EditionJson.Options), context.Claim, context.Now, cancellationToken);
        context.Log(QapJobMessages.Done(edition, run));
    }, stop);

    private sealed class Progress(JobContext context, string edition) : IProgress<double>
    {
        public void Report(double value) => context.Report(Math.Clamp(value, 0, 1), QapJobMessages.Renaming(edition));
    }
}
