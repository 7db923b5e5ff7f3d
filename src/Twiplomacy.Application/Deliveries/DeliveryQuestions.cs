using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Deliveries;

/// <summary>What can be asked of the ledger of report mails; it holds addresses, so that only editors ask.</summary>
public sealed class DeliveryQuestions(DeliveryQueries deliveries)
{
    public async Task<ListResult<DeliveryAnswer>> AskAsync(DeliveryListQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        DeliveryStatus? status = query.Status is { } word ? Enum.Parse<DeliveryStatus>(word, ignoreCase: true) : null;
        var rows = await deliveries.ListAsync(status, query.Subscription, query.After()?.Number(0), query.Page.Fetch, cancellationToken);
        return new(query.Cut(rows, row => [row.DeliveryId]).Select(DeliveryAnswer.Of));
    }

    internal async Task<DeliveryRow> GetAsync(DeliveryQuery query, CancellationToken cancellationToken) =>
        await deliveries.FindAsync(query.Id, cancellationToken)
        ?? throw RefusedException.NotFound(DeliveryRefusalMessages.NotFound(), new Fault(DeliveryRefusalMessages.NotFound(query.Id)) { Field = "id" });
}
