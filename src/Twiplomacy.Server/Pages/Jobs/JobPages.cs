using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Access;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web.Problems;
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

    public static async Task<RazorComponentResult> ShowAsync(long id, HttpContext context, JobQueries jobs, TimeProvider time, CancellationToken ct)
    {
        var job = await jobs.FindAsync(id, ct) ?? throw new ProblemException(ApiProblem.NotFound(MissingKind.Job, id.ToString(CultureInfo.InvariantCulture)));
        return PageAnswer.Of<JobPage, JobView>(
            new JobView(job, await jobs.ListLogAsync(id, 0, LogShown, ct), Callers.May(context.User, Scopes.Edit), time.GetUtcNow()));
    }

    public static async Task<RedirectHttpResult> RetryAsync(long id, JobWriter writer, TimeProvider time, CancellationToken ct)
    {
        await writer.RetryAsync(id, time.GetUtcNow(), ct);
        return TypedResults.LocalRedirect(Links.Job(id));
    }

    public static async Task<RedirectHttpResult> CancelAsync(long id, JobWriter writer, TimeProvider time, CancellationToken ct)
    {
        await writer.CancelAsync(id, time.GetUtcNow(), ct);
        return TypedResults.LocalRedirect(Links.Job(id));
    }
}
