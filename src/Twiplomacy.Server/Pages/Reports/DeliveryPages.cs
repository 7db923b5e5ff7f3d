using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Deliveries;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>The ledger of report mails, and sending again what did not arrive for certain.</summary>
public static class DeliveryPages
{
    public static async Task<RazorComponentResult> ListAsync(
        Asked<DeliveryViewQuery> asked, DeliveryViewQuestions deliveries, CancellationToken cancellationToken) =>
        PageAnswer.Of<DeliveryListPage, DeliveryListView>(await deliveries.AskAsync(asked.Query, asked.Caller, cancellationToken));

    /// <summary>Sends one mail again; what has arrived since is left alone.</summary>
    public static async Task<RedirectHttpResult> ResendAsync(long id, HttpContext context, DeliveryActions deliveries, CancellationToken cancellationToken)
    {
        try
        {
            await deliveries.ResendAsync(new DeliveryQuery(id), Callers.Of(context), cancellationToken);
        }
        catch (RefusedException refused) when (refused.Refusal.Kind == RefusalKind.Conflict)
        {
            // It has arrived since: the page shows how it stands now.
        }
        return TypedResults.LocalRedirect(Links.Local(context.Field("back")));
    }

    /// <summary>Sends again whatever certainly failed, of one subscription or of all.</summary>
    public static async Task<RedirectHttpResult> ResendFailedAsync(HttpContext context, DeliveryActions deliveries, CancellationToken cancellationToken)
    {
        var subscription = context.Number("subscription");
        await deliveries.ResendFailedAsync(subscription, Callers.Of(context), cancellationToken);
        return TypedResults.LocalRedirect(ReportAddresses.Deliveries(subscription, follow: true));
    }
}
