using System.Globalization;
using Hangfire.States;
using Twiplomacy.Core.Messages;
using Twiplomacy.Jobs.Runs;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Engine;

/// <summary>
/// Turns how a run ended into Hangfire's states, and does to our row what people do to a job in the dashboard, as our own
/// pages do it: a running job is asked to stop, one that ended well stays so, and the same work is open once at most.
/// </summary>
internal sealed class JobOutcomes : IElectStateFilter
{
    /// <summary>Before the filter of <see cref="Hangfire.AutomaticRetryAttribute"/>.</summary>
    internal const int Order = 10;

    private readonly JobMirror _mirror;
    private readonly TimeProvider _time;

    public JobOutcomes(JobMirror mirror, TimeProvider time) => (_mirror, _time) = (mirror, time);

    public void OnStateElection(ElectStateContext context)
    {
        switch (context.CandidateState)
        {
            case FailedState failed:
                OnRunEnded(context, failed);
                break;
            case DeletedState:
                OnDelete(context);
                break;
            case EnqueuedState:
                OnEnqueue(context);
                break;
        }
    }

    private static void OnRunEnded(ElectStateContext context, FailedState failed)
    {
        if (failed.Exception is JobAgainException) context.SetJobParameter(HangfireStore.RetryCount, 0);
        context.CandidateState = failed.Exception switch
        {
            JobPostponedException later => new ScheduledState(later.DueAt.UtcDateTime) { Reason = later.Message },
            JobAgainException again => new EnqueuedState { Reason = again.Message },
            JobCancelledException cancelled => new DeletedState { Reason = cancelled.Message },
            _ => failed,
        };
    }

    private void OnDelete(ElectStateContext context)
    {
        var id = Id(context);
        var standing = _mirror.Find(id);
        if (standing is JobStatus.Waiting or JobStatus.Running) _mirror.Cancel(id, _time.GetUtcNow());
        if (standing == JobStatus.Running && IsProcessing(context)) Keep(context, RunMessages.AskedToStop());
    }

    private void OnEnqueue(ElectStateContext context)
    {
        var id = Id(context);
        switch (_mirror.Find(id))
        {
            case JobStatus.Succeeded:
                Keep(context, RunMessages.HasSucceeded());
                break;
            // Of a run whose end did not reach our row any other state goes on: the next run takes it over.
            case JobStatus.Running when IsProcessing(context):
                _mirror.RunAgain(id);
                Keep(context, RunMessages.RunsOnceMore());
                break;
            case JobStatus.Waiting when IsProcessing(context):
                Keep(context, RunMessages.WaitsAlready());
                break;
            case JobStatus.Failed or JobStatus.Cancelled when _mirror.Reopen(id, _time.GetUtcNow()):
                context.SetJobParameter(HangfireStore.RetryCount, 0);
                break;
            case JobStatus.Failed or JobStatus.Cancelled:
                Keep(context, RunMessages.UnderWayElsewhere());
                break;
        }
    }

    private static bool IsProcessing(ElectStateContext context) => context.CurrentState == ProcessingState.StateName;

    // Hangfire lets a state stand again only where it does nothing at its beginning: neither Enqueued nor Scheduled is kept.
    private static void Keep(ElectStateContext context, Message reason)
    {
        if (context.Connection.GetStateData(context.BackgroundJob.Id) is { } present) context.CandidateState = new KeptState(present, reason.ToString());
    }

    private static long Id(ElectStateContext context) => long.Parse(context.BackgroundJob.Id, CultureInfo.InvariantCulture);
}
