using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Reports;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Mails;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>Pages of report mails, and the mails themselves as they would look.</summary>
public static class ReportPages
{
    private const int MostListed = 1000;

    public static async Task<RazorComponentResult> ListAsync(
        HttpContext context, SubscriptionQueries subscriptions, DeliveryQueries deliveries, PanelQueries panels, CancellationToken ct)
    {
        var mayEdit = Callers.May(context.User, Scopes.Edit);
        var counts = mayEdit ? await deliveries.CountAsync(null, ct) : new Dictionary<DeliveryStatus, long>();
        return PageAnswer.Of<ReportListPage, ReportListView>(new ReportListView(await subscriptions.ListAsync(0, MostListed, ct), await panels.ListTitlesAsync(ct), counts, mayEdit));
    }

    public static async Task<RazorComponentResult> ShowAsync(
        int id, HttpContext context, SubscriptionReading reading, CancellationToken ct, string? at = null, string? part = null) =>
        PageAnswer.Of<SubscriptionPage, SubscriptionView>(
            await reading.ReadAsync(id, NullIfEmpty(at), part == "text", Callers.May(context.User, Scopes.Edit), ct));

    /// <summary>The HTML part by itself, for the frame of the subscription's page.</summary>
    public static async Task<ContentHttpResult> MailAsync(int id, MailPreview preview, CancellationToken ct, string? at = null)
    {
        try
        {
            var (content, words, links) = await preview.ReadAsync(id, NullIfEmpty(at), ct);
            return TypedResults.Content(await PageRenderer.ReportAsync(content, words, links), "text/html", Encoding.UTF8);
        }
        catch (ReportImpossibleException impossible)
        {
            return TypedResults.Content(Telling.Told(impossible.Said), "text/plain", Encoding.UTF8);
        }
    }

    /// <summary>The HTML part of a form that is not saved, for the frame beside the form; or what is wrong with it.</summary>
    public static async Task<ContentHttpResult> DraftAsync(
        HttpContext context, SubscriptionChecks checks, MailPreview preview, SubscriptionReading reading, CancellationToken ct)
    {
        var terms = SubscriptionFields.ToTerms(context);
        if (await checks.FaultsOfDraftAsync(terms, ct) is { Count: > 0 } faults)
        {
            var told = string.Join('\n', faults.Select(fault => Telling.Told(ProblemFault.OfBody(fault))));
            return TypedResults.Text(told, "text/plain", Encoding.UTF8, StatusCodes.Status400BadRequest);
        }
        try
        {
            var named = terms.Name.Length > 0 ? terms : terms with { Name = Words.Say("Preview") };
            var (content, words, links) = await preview.ReadAsync(named, reading.PeriodOf(terms, context.Field("preview_at")), ct);
            return TypedResults.Content(await PageRenderer.ReportAsync(content, words, links), "text/html", Encoding.UTF8);
        }
        catch (ReportImpossibleException impossible)
        {
            return TypedResults.Content(Telling.Told(impossible.Said), "text/plain", Encoding.UTF8);
        }
    }

    /// <summary>The plain part by itself.</summary>
    public static async Task<ContentHttpResult> TextAsync(int id, MailPreview preview, CancellationToken ct, string? at = null)
    {
        try
        {
            var (content, words, links) = await preview.ReadAsync(id, NullIfEmpty(at), ct);
            return TypedResults.Content(ReportText.Of(content, words, links), "text/plain", Encoding.UTF8);
        }
        catch (ReportImpossibleException impossible)
        {
            return TypedResults.Content(Telling.Told(impossible.Said), "text/plain", Encoding.UTF8);
        }
    }

    // A form that is sent with an empty field says nothing.
    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
