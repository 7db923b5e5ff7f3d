using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Jobs;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Jobs;

/// <summary>Background jobs and their progress.</summary>
public static class JobEndpoints
{
    /// <summary>Lists background jobs, newest first.</summary>
    public static async Task<ListAnswer<JobAnswer>> ListAsync(Asked<JobListQuery> asked, JobQuestions jobs, CancellationToken cancellationToken) =>
        ListAnswer.Of(await jobs.AskAsync(asked.Query, cancellationToken), JobTable.Table);

    /// <summary>Shows one background job.</summary>
    public static Task<JobAnswer> GetAsync(Asked<JobQuery> asked, JobQuestions jobs, CancellationToken cancellationToken) =>
        jobs.AskAsync(asked.Query, cancellationToken);

    /// <summary>Lists the lines of a job's log, oldest first.</summary>
    public static async Task<ListAnswer<JobLogAnswer>> ListLogAsync(Asked<JobLogQuery> asked, JobQuestions jobs, CancellationToken cancellationToken) =>
        ListAnswer.Of(await jobs.AskAsync(asked.Query, cancellationToken), JobLogTable.Table);

    /// <summary>Calls a job off: a waiting one at once, a running one as soon as it can stop.</summary>
    public static async Task<Accepted<JobAnswer>> CancelAsync(Asked<JobQuery> asked, JobActions jobs, CancellationToken cancellationToken) =>
        Accepted(await jobs.CancelAsync(asked.Query, asked.Caller, cancellationToken));

    /// <summary>Tries a job again that failed or was called off, with all its tries before it.</summary>
    public static async Task<Accepted<JobAnswer>> RetryAsync(Asked<JobQuery> asked, JobActions jobs, CancellationToken cancellationToken) =>
        Accepted(await jobs.RetryAsync(asked.Query, asked.Caller, cancellationToken));

    private static Accepted<JobAnswer> Accepted(JobAnswer job) => TypedResults.Accepted(ApiAddress.Job(job.Id), job);
}
