using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Deliveries;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Tables;
using Twiplomacy.Storage.Audit;

namespace Twiplomacy.Server.Api.Deliveries;

/// <summary>The ledger of report mails.</summary>
public static class DeliveryEndpoints
{
    /// <summary>Lists report mails, newest first. Who downloads the addresses is noted.</summary>
    public static async Task<ListAnswer<DeliveryAnswer>> ListAsync(
        Asked<DeliveryListQuery> asked, HttpContext context, DeliveryQuestions deliveries, AuditLog audit, CancellationToken cancellationToken)
    {
        if (Representation.IsCsv(context.Request)) await audit.NoteAsync(AuditAction.RecipientsRead, "emails", cancellationToken);
        return ListAnswer.Of(await deliveries.AskAsync(asked.Query, asked.Caller, cancellationToken), DeliveryTable.Table);
    }

    /// <summary>Sends a mail again that failed or is unconfirmed. It keeps its Message-ID, so that mail programs know it as the same.</summary>
    public static async Task<Accepted<DeliveryAnswer>> ResendAsync(
        Asked<DeliveryQuery> asked, DeliveryActions deliveries, CancellationToken cancellationToken) =>
        TypedResults.Accepted("/api/v1/deliveries", await deliveries.ResendAsync(asked.Query, asked.Caller, cancellationToken));
}
