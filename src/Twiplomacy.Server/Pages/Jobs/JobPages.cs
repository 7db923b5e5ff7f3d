using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Jobs;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Server.Pages.Jobs;

/// <summary>Background jobs, newest first.</summary>
/// <param name="Next">From which job the next page goes on; null on the last.</param>
/// <param name="MayAdmin">Whether the reader may open Hangfire's dashboard.</param>
public sealed record JobListView(IReadOnlyList<JobRow> Jobs, long? Next, JobStatus? Status, bool MayAdmin);

/// <summary>One job with its log.</summary>
public sealed record JobView(JobRow Job, IReadOnlyList<JobLogLine> Log, bool MayEdit, DateTimeOffset Now)
{
    public bool IsUnderWay => Job.Status is JobStatus.Waiting or JobStatus.Running;
}

/// <summary>Pages of background jobs.</summary>
public static class JobPages
{
    private const int OfPage = 50;
    private const int LogShown = 500;

    public static async Task<RazorComponentResult> ListAsync(HttpContext context, JobQueries jobs, CancellationToken ct, string? status = null, long? before = null)
    {
        JobStatus? wanted = Enum.TryParse<JobStatus>(status, ignoreCase: true, out var known) ? known : null;
        var rows = await jobs.ListAsync(wanted, null, before, OfPage + 1, ct);
        var shown = rows.Take(OfPage).ToList();
        return PageAnswer.Of<JobListPage, JobListView>(new JobListView(shown, rows.Count > OfPage ? shown[^1].JobId : null, wanted, Callers.May(context.User, Scopes.Admin)));
    }

    public static async Task<RazorComponentResult> ShowAsync(
        Asked<JobQuery> asked, JobQuestions questions, JobQueries jobs, TimeProvider time, CancellationToken ct)
    {
        var job = await questions.GetAsync(asked.Query, ct);
        return PageAnswer.Of<JobPage, JobView>(
            new JobView(job, await jobs.ListLogAsync(job.JobId, 0, LogShown, ct), asked.Caller.May(Scopes.Edit), time.GetUtcNow()));
    }

    public static async Task<RedirectHttpResult> RetryAsync(Asked<JobQuery> asked, JobActions jobs, CancellationToken ct)
    {
        try
        {
            await jobs.RetryAsync(asked.Query, asked.Caller, ct);
        }
        catch (RefusedException refused) when (refused.Refusal.Kind == RefusalKind.Conflict)
        {
            // Somebody else was quicker: the page shows how the job stands now.
        }
        return TypedResults.LocalRedirect(Links.Job(asked.Query.Id));
    }

    public static async Task<RedirectHttpResult> CancelAsync(Asked<JobQuery> asked, JobActions jobs, CancellationToken ct)
    {
        await jobs.CancelAsync(asked.Query, asked.Caller, ct);
        return TypedResults.LocalRedirect(Links.Job(asked.Query.Id));
    }
}
