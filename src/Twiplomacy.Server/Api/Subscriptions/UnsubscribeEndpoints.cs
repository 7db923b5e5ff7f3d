using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Reports.Delivery;
using Twiplomacy.Reports.Mails;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Api.Subscriptions;

/// <summary>
/// The links to unsubscribe. Whoever holds one needs no key: its signature is the right. Looking changes nothing, since
/// programs that scan mails look at every link; posting acts, as mail programs do with one click (RFC 8058).
/// </summary>
public static class UnsubscribeEndpoints
{
    /// <summary>Shows whom the link would unsubscribe from what.</summary>
    public static async Task<Results<ContentHttpResult, ProblemHttpResult>> ShowAsync(
        string token, UnsubscribeTokens tokens, SubscriptionWriter subscriptions, CancellationToken ct) =>
        await FindAsync(token, tokens, subscriptions, ct) is ({ } recipient, _) ? await PageOf(recipient) : NotOurs();

    /// <summary>Unsubscribes.</summary>
    public static async Task<Results<ContentHttpResult, ProblemHttpResult>> ActAsync(
        string token, UnsubscribeTokens tokens, SubscriptionWriter subscriptions, TimeProvider time, CancellationToken ct)
    {
        if (await FindAsync(token, tokens, subscriptions, ct) is not ({ } recipient, var id)) return NotOurs();
        await subscriptions.UnsubscribeAsync(id, time.GetUtcNow(), ct);
        return await PageOf(recipient with { IsUnsubscribed = true });
    }

    private static async Task<(UnsubscribingRecipient? Recipient, int Id)> FindAsync(
        string token, UnsubscribeTokens tokens, SubscriptionWriter subscriptions, CancellationToken ct) =>
        await tokens.ReadAsync(token, ct) is { } id ? (await subscriptions.FindRecipientAsync(id, ct), id) : default;

    private static async Task<ContentHttpResult> PageOf(UnsubscribingRecipient recipient) =>
        TypedResults.Content(await PageRenderer.UnsubscribeAsync(recipient), "text/html; charset=utf-8");

    private static ProblemHttpResult NotOurs() => ApiProblem.Of(
        StatusCodes.Status404NotFound, "The link is not good", "The link to unsubscribe is not whole. Copy it from the mail once more.");
}
