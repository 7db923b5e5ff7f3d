using Twiplomacy.Application.Asking;
using Twiplomacy.Reports.Delivery;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Reports;

/// <summary>
/// What the links to unsubscribe do. Whoever holds one needs no key: its signature is the right. Looking changes nothing, since
/// programs that scan mails look at every link.
/// </summary>
public sealed class Unsubscribing(UnsubscribeTokens tokens, SubscriptionWriter subscriptions, TimeProvider time)
{
    /// <summary>Whom a link would unsubscribe from what.</summary>
    public async Task<UnsubscribingRecipient> GetAsync(string token, CancellationToken cancellationToken) =>
        (await ReadAsync(token, cancellationToken)).Recipient;

    /// <summary>Unsubscribes; once more changes nothing.</summary>
    public async Task<UnsubscribingRecipient> UnsubscribeAsync(string token, CancellationToken cancellationToken)
    {
        var (recipient, id) = await ReadAsync(token, cancellationToken);
        await subscriptions.UnsubscribeAsync(id, time.GetUtcNow(), cancellationToken);
        return recipient with { IsUnsubscribed = true };
    }

    private async Task<(UnsubscribingRecipient Recipient, int Id)> ReadAsync(string token, CancellationToken cancellationToken) =>
        await tokens.ReadAsync(token, cancellationToken) is { } id && await subscriptions.FindRecipientAsync(id, cancellationToken) is { } recipient
            ? (recipient, id)
            : throw RefusedException.NotFound(SubscriptionRefusalMessages.BadLink(), new Fault(SubscriptionRefusalMessages.LinkNotWhole()) { Field = "token" });
}
