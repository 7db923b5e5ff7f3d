using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Deliveries;

/// <summary>Sends mails again that did not arrive for certain. Each keeps its Message-ID, so that mail programs know it as the same.</summary>
public sealed class DeliveryActions(DeliveryQuestions questions, DeliveryQueries deliveries, DeliveryLedger ledger, TimeProvider time)
{
    private const int MostAtOnce = 1000;

    /// <summary>One that failed, waits or is unconfirmed.</summary>
    public async Task<DeliveryAnswer> ResendAsync(DeliveryQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var answer = await ledger.ResendAsync(query.Id, time.GetUtcNow(), cancellationToken);
        var row = await questions.GetAsync(query, cancellationToken);
        if (answer != ResendAnswer.NothingToResend) return DeliveryAnswer.Of(row);
        var fault = new Fault(DeliveryRefusalMessages.Settled(row.DeliveryId, EnumWord.Of(row.Status)));
        throw new RefusedException(new Refusal(RefusalKind.Conflict, [fault]) { Title = DeliveryRefusalMessages.Settled() });
    }

    /// <summary>Whatever certainly failed, of one subscription or of all.</summary>
    public async Task ResendFailedAsync(int? subscription, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        foreach (var failed in await deliveries.ListAsync(DeliveryStatus.Failed, subscription, null, MostAtOnce, cancellationToken))
            await ledger.ResendAsync(failed.DeliveryId, time.GetUtcNow(), cancellationToken);
    }
}
