using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Reports;
using Twiplomacy.Core.Time;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>Pages of report mails, and the mails themselves as they would look.</summary>
public static class ReportPages
{
    public static async Task<RazorComponentResult> ListAsync(HttpContext context, SubscriptionViewQuestions reports, CancellationToken cancellationToken) =>
        PageAnswer.Of<ReportListPage, SubscriptionListView>(await reports.ListAsync(Callers.Of(context), cancellationToken));

    public static async Task<RazorComponentResult> ShowAsync(
        Asked<SubscriptionViewQuery> asked, SubscriptionViewQuestions reports, CancellationToken cancellationToken) =>
        PageAnswer.Of<SubscriptionPage, SubscriptionView>(await reports.AskAsync(asked.Query, asked.Caller, cancellationToken));

    /// <summary>The HTML part by itself, for the frame of the subscription's page.</summary>
    public static Task<ContentHttpResult> MailAsync(
        Asked<SubscriptionViewQuery> asked, ReportPreviewQuestions previews, CancellationToken cancellationToken) =>
        InFrameAsync(async () => HtmlOf(await (await previews.AskAsync(asked.Query, cancellationToken)).HtmlAsync()));

    /// <summary>The plain part by itself.</summary>
    public static Task<ContentHttpResult> TextAsync(
        Asked<SubscriptionViewQuery> asked, ReportPreviewQuestions previews, CancellationToken cancellationToken) =>
        InFrameAsync(async () => TextOf((await previews.AskAsync(asked.Query, cancellationToken)).Text()));

    /// <summary>The HTML part of a form that is not saved, for the frame beside the form; or what is wrong with it.</summary>
    public static Task<ContentHttpResult> DraftAsync(HttpContext context, ReportPreviewQuestions previews, CancellationToken cancellationToken)
    {
        var terms = SubscriptionFields.ToTerms(context);
        var named = terms.Name.Length > 0 ? terms : terms with { Name = Words.Say("Preview") };
        var query = new ReportDraftQuery(Capture.TryParse(context.Field("preview_at"), out var at) ? at : null);
        return InFrameAsync(async () => HtmlOf(await (await previews.AskAsync(query, named, Callers.Of(context), cancellationToken)).HtmlAsync()));
    }

    // What is refused is read where the mail would be.
    private static async Task<ContentHttpResult> InFrameAsync(Func<Task<ContentHttpResult>> mail)
    {
        try
        {
            return await mail();
        }
        catch (RefusedException refused) when (refused.Refusal.Kind is RefusalKind.Invalid or RefusalKind.Unreadable)
        {
            var told = string.Join('\n', refused.Refusal.Faults.Select(fault => Telling.Told(fault.Message)));
            return TextOf(told, refused.Refusal.Kind == RefusalKind.Invalid ? StatusCodes.Status400BadRequest : null);
        }
    }

    private static ContentHttpResult HtmlOf(string html) => TypedResults.Content(html, "text/html", Encoding.UTF8);

    private static ContentHttpResult TextOf(string text, int? status = null) => TypedResults.Text(text, "text/plain", Encoding.UTF8, status);
}
