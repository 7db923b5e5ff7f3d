using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Server.Api.Jobs;

/// <summary>Background jobs and their progress.</summary>
public static class JobEndpoints
{
    /// <summary>Lists background jobs, newest first.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="jobs">The jobs.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="status">Only jobs that stand so.</param>
    /// <param name="kind">Only jobs of this kind.</param>
    public static async Task<ListAnswer<JobAnswer>> ListAsync(
        [AsParameters] PageRequest page,
        JobQueries jobs,
        CancellationToken ct,
        [AllowedValues("waiting", "running", "succeeded", "failed", "cancelled")] string? status = null,
        string? kind = null)
    {
        JobStatus? wanted = status is null ? null : Enum.Parse<JobStatus>(status, ignoreCase: true);
        var rows = await jobs.ListAsync(wanted, kind, page.After?.Number(0), page.Fetch, ct);
        return page.Answer([.. rows.Select(JobAnswer.Of)], JobTable.Table, job => [job.Id]);
    }

    /// <summary>Shows one background job.</summary>
    public static async Task<Results<Ok<JobAnswer>, ProblemHttpResult>> GetAsync(long id, JobQueries jobs, CancellationToken ct) =>
        await jobs.FindAsync(id, ct) is { } row ? TypedResults.Ok(JobAnswer.Of(row)) : NoSuchJob(id);

    /// <summary>Lists the lines of a job's log, oldest first.</summary>
    public static async Task<ListAnswer<JobLogAnswer>> ListLogAsync(
        long id, [AsParameters] PageRequest page, JobQueries jobs, CancellationToken ct)
    {
        if (await jobs.FindAsync(id, ct) is null) throw new ProblemException(NoSuchJob(id));
        var lines = await jobs.ListLogAsync(id, page.After?.Number(0) ?? 0, page.Fetch, ct);
        return page.Answer([.. lines.Select(JobLogAnswer.Of)], JobLogTable.Table, line => [line.Number]);
    }

    /// <summary>Calls a job off: a waiting one at once, a running one as soon as it can stop.</summary>
    public static async Task<Results<Accepted<JobAnswer>, ProblemHttpResult>> CancelAsync(
        long id, JobWriter writer, JobQueries jobs, TimeProvider time, CancellationToken ct)
    {
        await writer.CancelAsync(id, time.GetUtcNow(), ct);
        return await jobs.FindAsync(id, ct) is { } row
            ? TypedResults.Accepted($"/api/v1/jobs/{id}", JobAnswer.Of(row))
            : NoSuchJob(id);
    }

    /// <summary>Tries a job again that failed or was called off, with all its tries before it.</summary>
    public static async Task<Results<Accepted<JobAnswer>, ProblemHttpResult>> RetryAsync(
        long id, JobWriter writer, JobQueries jobs, TimeProvider time, CancellationToken ct)
    {
        var answer = await writer.RetryAsync(id, time.GetUtcNow(), ct);
        if (await jobs.FindAsync(id, ct) is not { } row) return NoSuchJob(id);
        return answer == RetryAnswer.Queued
            ? TypedResults.Accepted($"/api/v1/jobs/{id}", JobAnswer.Of(row))
            : ApiProblem.Of(StatusCodes.Status409Conflict, "There is nothing to try again",
                $"Job {id} is {ApiJson.Word(row.Status)}, or the same work is under way; only one that failed or was cancelled can be tried again.");
    }

    private static ProblemHttpResult NoSuchJob(long id) => ApiProblem.NotFound(MissingKind.Job, id.ToString(CultureInfo.InvariantCulture));
}
