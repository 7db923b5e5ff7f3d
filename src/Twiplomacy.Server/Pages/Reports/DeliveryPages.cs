using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Deliveries;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>The ledger of report mails, and sending again what did not arrive for certain.</summary>
public static class DeliveryPages
{
    private const int OfPage = 50;

    public static async Task<RazorComponentResult> ListAsync(
        DeliveryQueries deliveries, SubscriptionQueries subscriptions, CancellationToken ct,
        string? status = null, int? subscription = null, long? before = null, bool follow = false)
    {
        DeliveryStatus? wanted = Enum.TryParse<DeliveryStatus>(status, ignoreCase: true, out var known) ? known : null;
        var rows = await deliveries.ListAsync(wanted, subscription, before, OfPage + 1, ct);
        var shown = rows.Take(OfPage).ToList();
        return PageAnswer.Of<DeliveryListPage, DeliveryListView>(new DeliveryListView(
            shown, await deliveries.CountAsync(subscription, ct), wanted, subscription is { } id ? await subscriptions.FindAsync(id, ct) : null,
            rows.Count > OfPage ? shown[^1].DeliveryId : null, follow));
    }

    /// <summary>Sends one mail again; what has arrived since is left alone.</summary>
    public static async Task<RedirectHttpResult> ResendAsync(long id, HttpContext context, DeliveryActions deliveries, CancellationToken ct)
    {
        try
        {
            await deliveries.ResendAsync(new DeliveryQuery(id), Callers.Of(context), ct);
        }
        catch (RefusedException refused) when (refused.Refusal.Kind == RefusalKind.Conflict)
        {
            // It has arrived since: the page shows how it stands now.
        }
        return TypedResults.LocalRedirect(Links.Local(context.Field("back")));
    }

    /// <summary>Sends again whatever certainly failed, of one subscription or of all.</summary>
    public static async Task<RedirectHttpResult> ResendFailedAsync(HttpContext context, DeliveryActions deliveries, CancellationToken ct)
    {
        int? subscription = int.TryParse(context.Field("subscription"), System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : null;
        await deliveries.ResendFailedAsync(subscription, Callers.Of(context), ct);
        return TypedResults.LocalRedirect(ReportAddresses.Deliveries(subscription, follow: true));
    }
}
