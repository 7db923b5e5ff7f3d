using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Jobs;

/// <summary>How a job that failed or was called off becomes one that waits.</summary>
internal static class JobReopening
{
    /// <summary>By the number of our row.</summary>
    public const string ByJob = Begin + "job_id = @id" + End;

    /// <summary>By the number of Hangfire's job.</summary>
    public const string ByHangfire = Begin + "hangfire_id = @id" + End;

    /// <summary>What both ask for: which job, when, and what its log says.</summary>
    public static object Of(long id, DateTimeOffset now) => new
    {
        id, now = now.ToUniversalTime(), line = Said.Words(JobMessages.Retried()), said = Said.Json(JobMessages.Retried()),
    };

    private const string Begin =
        """
        with again as (
            update job
            set status = 'waiting', due_at = @now, failures = 0, lost_workers = 0, cancel_asked = false, finished_at = null,
                progress = null, message = null, message_said = null, result = null
            where 
        """;

    // The same row again, so that its log goes on. While the same work is open under another number there is nothing to do.
    private const string End =
        """
         and status in ('failed', 'cancelled')
              and not exists (select from job other where other.unique_key = job.unique_key and other.status in ('waiting', 'running'))
            returning job_id, hangfire_id, status, payload),
        logged as (
            insert into job_log (job_id, at, level, message, said)
            select job_id, @now, 'information', @line, cast(@said as jsonb) from again)
        select job_id as JobId, hangfire_id as HangfireId, status, payload from again
        """;
}
