using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using global::Hangfire.Dashboard;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Server.Hosting.Hangfire;

/// <summary>What our row knows of a job, on the job's page in the dashboard: how far it is, its log, what came of it.</summary>
internal static class JobDetails
{
    private const int LogShown = 200;

    /// <summary>HTML; empty for jobs that have no row, as those that recurring jobs run.</summary>
    public static NonEscapedString Render(JobDetailsRendererDto dto) => new(RenderAsync(dto).GetAwaiter().GetResult());

    // The dashboard's pages are written without waiting; there is no context here that could be waited for in vain.
    private static async Task<string> RenderAsync(JobDetailsRendererDto dto)
    {
        if (!long.TryParse(dto.JobId, NumberStyles.None, CultureInfo.InvariantCulture, out var hangfire)) return "";
        var request = dto.Page.Context.GetHttpContext();
        var jobs = request.RequestServices.GetRequiredService<JobQueries>();
        if (await jobs.FindByHangfireAsync(hangfire, request.RequestAborted).ConfigureAwait(false) is not { } job) return "";
        var log = await jobs.ListLogAsync(job.JobId, 0, LogShown, request.RequestAborted).ConfigureAwait(false);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<h3>Job <a href=\"/jobs/{job.JobId}\">{job.JobId}</a></h3><dl class=\"dl-horizontal\">");
        Say(html, "Status", job.Status.ToString());
        if (job.Progress is { } done) Say(html, "Progress", done.ToString("P0", CultureInfo.InvariantCulture));
        if (job.Status != JobStatus.Succeeded) Say(html, "Message", job.Message?.ToString());
        Say(html, "Result", job.Result);
        Say(html, "Error", job.Error?.ToString());
        Say(html, "Worker", job.Worker);
        html.Append("</dl>");
        if (log.Count > 0) html.Append("<pre>").AppendJoin('\n', log.Select(Line)).Append("</pre>");
        return html.ToString();
    }

    private static void Say(StringBuilder html, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) html.Append(CultureInfo.InvariantCulture, $"<dt>{name}</dt><dd>{HtmlEncoder.Default.Encode(value)}</dd>");
    }

    private static string Line(JobLogLine line) => string.Create(
        CultureInfo.InvariantCulture, $"{line.At.UtcDateTime:yyyy-MM-dd HH:mm:ss} {HtmlEncoder.Default.Encode(line.Message.ToString())}");
}
