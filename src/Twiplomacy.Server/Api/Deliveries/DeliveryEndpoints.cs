using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Tables;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Api.Deliveries;

/// <summary>The ledger of report mails.</summary>
public static class DeliveryEndpoints
{
    /// <summary>Lists report mails, newest first.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="context">The request.</param>
    /// <param name="deliveries">The ledger.</param>
    /// <param name="audit">Notes who downloads addresses.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="status">Only mails that stand so.</param>
    /// <param name="subscription">Only mails of this subscription.</param>
    public static async Task<ListAnswer<DeliveryAnswer>> ListAsync(
        [AsParameters] ListRequest page, HttpContext context, DeliveryQueries deliveries, AuditLog audit, CancellationToken ct,
        [AllowedValues("waiting", "reserved", "sent", "failed", "unconfirmed", "withdrawn")] string? status = null, int? subscription = null)
    {
        if (Representation.IsCsv(context.Request)) await audit.NoteAsync(AuditAction.RecipientsRead, "emails", ct);
        DeliveryStatus? wanted = status is null ? null : Enum.Parse<DeliveryStatus>(status, ignoreCase: true);
        var rows = await deliveries.ListAsync(wanted, subscription, page.After?.Number(0), page.Fetch, ct);
        return page.Answer([.. rows.Select(DeliveryAnswer.Of)], DeliveryTable.Table, row => [row.Id]);
    }

    /// <summary>Sends a mail again that failed or is unconfirmed. It keeps its Message-ID, so that mail programs know it as the same.</summary>
    public static async Task<Results<Accepted<DeliveryAnswer>, ProblemHttpResult>> ResendAsync(
        long id, DeliveryLedger ledger, DeliveryQueries deliveries, TimeProvider time, CancellationToken ct)
    {
        var answer = await ledger.ResendAsync(id, time.GetUtcNow(), ct);
        if (await deliveries.FindAsync(id, ct) is not { } row) return ApiProblem.NotFound(MissingKind.Delivery, id.ToString(CultureInfo.InvariantCulture));
        if (answer == ResendAnswer.NothingToResend)
            return ApiProblem.Of(StatusCodes.Status409Conflict, "There is nothing to send again",
                $"Delivery {id} is {ApiJson.Word(row.Status)}; only one that failed, waits or is unconfirmed can be sent again.");
        return TypedResults.Accepted("/api/v1/deliveries", DeliveryAnswer.Of(row));
    }
}
