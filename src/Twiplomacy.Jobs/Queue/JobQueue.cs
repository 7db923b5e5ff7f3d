using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Queue;

/// <summary>
/// Where jobs are put and called off. Without an engine in this process (<c>--jobs off</c>) the workers elsewhere find
/// the job at their next sweep.
/// </summary>
public sealed class JobQueue(JobWriter writer, TimeProvider time, IJobEngine? engine = null)
{
    /// <summary>Queues a job, or finds the open one of the same key, and wakes a worker. Answers with the job's id.</summary>
    public async Task<long> EnqueueAsync(NewJob job, CancellationToken cancellationToken)
    {
        var id = await writer.EnqueueAsync(job, time.GetUtcNow(), cancellationToken);
        await WakeAsync(cancellationToken);
        return id;
    }

    /// <summary>Wakes a worker for a job that was queued inside another transaction, once that is committed.</summary>
    public Task WakeAsync(CancellationToken cancellationToken) =>
        engine?.WakeAsync(cancellationToken) ?? Task.CompletedTask;

    /// <summary>Lets a job that failed or was called off be tried anew; null if there is none of this id.</summary>
    public async Task<RetryAnswer?> RetryAsync(long jobId, CancellationToken cancellationToken)
    {
        var answer = await writer.RetryAsync(jobId, time.GetUtcNow(), cancellationToken);
        if (answer == RetryAnswer.Queued) await WakeAsync(cancellationToken);
        return answer;
    }

    /// <summary>Calls a job off; null if there is none of this id.</summary>
    public Task<CancelAnswer?> CancelAsync(long jobId, CancellationToken cancellationToken) =>
        writer.CancelAsync(jobId, time.GetUtcNow(), cancellationToken);
}
