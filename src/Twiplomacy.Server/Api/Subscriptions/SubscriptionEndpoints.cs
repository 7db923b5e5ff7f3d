using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Jobs;
using Twiplomacy.Application.Reports;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Tables;
using Twiplomacy.Storage.Audit;

namespace Twiplomacy.Server.Api.Subscriptions;

/// <summary>Who gets which report when. Addresses of people are nobody's business but the editors'.</summary>
public static class SubscriptionEndpoints
{
    /// <summary>Lists the subscriptions to report mails.</summary>
    public static async Task<ListAnswer<SubscriptionAnswer>> ListAsync(
        Asked<SubscriptionListQuery> asked, HttpContext context, SubscriptionQuestions subscriptions, AuditLog audit, CancellationToken cancellationToken)
    {
        if (Representation.IsCsv(context.Request)) await audit.NoteAsync(AuditAction.RecipientsRead, "reports", cancellationToken);
        return ListAnswer.Of(await subscriptions.AskAsync(asked.Query, asked.Caller, cancellationToken), SubscriptionTable.Table);
    }

    /// <summary>Shows one subscription.</summary>
    public static Task<SubscriptionAnswer> GetAsync(
        Asked<SubscriptionQuery> asked, SubscriptionQuestions subscriptions, CancellationToken cancellationToken) =>
        subscriptions.AskAsync(asked.Query, asked.Caller, cancellationToken);

    /// <summary>Makes a subscription. Its first report comes at the next close of its schedule.</summary>
    public static async Task<Created<SubscriptionAnswer>> CreateAsync(
        HttpContext context, SubscriptionChange subscription, SubscriptionActions subscriptions, CancellationToken cancellationToken)
    {
        var made = await subscriptions.CreateAsync(subscription, Callers.Of(context), cancellationToken);
        return TypedResults.Created(string.Create(CultureInfo.InvariantCulture, $"/api/v1/subscriptions/{made.Id}"), made);
    }

    /// <summary>Changes a subscription: what is left out stays. The next report comes at the next close of its schedule.</summary>
    public static Task<SubscriptionAnswer> ChangeAsync(
        int id, HttpContext context, SubscriptionChange change, SubscriptionActions subscriptions, CancellationToken cancellationToken) =>
        subscriptions.ChangeAsync(new SubscriptionQuery(id), change.Applied, Callers.Of(context), cancellationToken);

    /// <summary>Ends a subscription. The ledger of its mails stays.</summary>
    public static async Task<NoContent> DeleteAsync(Asked<SubscriptionQuery> asked, SubscriptionActions subscriptions, CancellationToken cancellationToken)
    {
        await subscriptions.DeleteAsync(asked.Query, asked.Caller, cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>Sends the latest report to addresses of one's own, to see how it looks. The answer is the job to follow.</summary>
    public static async Task<Accepted<JobAnswer>> TestAsync(
        int id, HttpContext context, TestSend test, ReportActions reports, JobQuestions jobs, CancellationToken cancellationToken)
    {
        var queued = await reports.SendAsync(new SubscriptionQuery(id), test, null, Callers.Of(context), cancellationToken);
        var job = await jobs.AskAsync(new JobQuery(queued.JobId), cancellationToken);
        return TypedResults.Accepted(ApiAddress.Job(queued.JobId), job);
    }

    /// <summary>Shows in the browser how the report's mail looks for the latest period, or for the one that was over at a date.</summary>
    public static async Task<ContentHttpResult> PreviewAsync(
        Asked<ReportPreviewQuery> asked, ReportPreviewQuestions previews, CancellationToken cancellationToken) =>
        await PageOf(await previews.AskAsync(asked.Query, cancellationToken));

    /// <summary>Shows how the mail of terms would look that are not saved. Nothing is kept or sent; name and recipients may be left out.</summary>
    public static async Task<ContentHttpResult> PreviewDraftAsync(
        Asked<ReportDraftQuery> asked, SubscriptionChange draft, ReportPreviewQuestions previews, CancellationToken cancellationToken) =>
        await PageOf(await previews.AskAsync(asked.Query, draft, asked.Caller, cancellationToken));

    private static async Task<ContentHttpResult> PageOf(PreviewedMail mail) => TypedResults.Content(await mail.HtmlAsync(), "text/html; charset=utf-8");
}
