using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Reports;
using Twiplomacy.Reports.Mails;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Api.Subscriptions;

/// <summary>The links to unsubscribe: they are looked at, or acted on by posting, as mail programs do with one click (RFC 8058).</summary>
public static class UnsubscribeEndpoints
{
    /// <summary>Shows whom the link would unsubscribe from what.</summary>
    public static async Task<ContentHttpResult> ShowAsync(string token, Unsubscribing links, CancellationToken cancellationToken) =>
        await PageOf(await links.GetAsync(token, cancellationToken));

    /// <summary>Unsubscribes.</summary>
    public static async Task<ContentHttpResult> ActAsync(string token, Unsubscribing links, CancellationToken cancellationToken) =>
        await PageOf(await links.UnsubscribeAsync(token, cancellationToken));

    private static async Task<ContentHttpResult> PageOf(UnsubscribingRecipient recipient) =>
        TypedResults.Content(await PageRenderer.UnsubscribeAsync(recipient), "text/html; charset=utf-8");
}
