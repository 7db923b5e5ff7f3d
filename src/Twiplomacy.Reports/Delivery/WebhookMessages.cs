using Twiplomacy.Core.Messages;

namespace Twiplomacy.Reports.Delivery;

/// <summary>What became of a call of a webhook, and why.</summary>
public static class WebhookMessages
{
    /// <param name="status">The status code of the answer.</param>
    public static Message Answered(string status) => new("alerts.webhook.answered", ("status", status));

    public static Message NotReached(string reason) => new("alerts.webhook.not_reached", ("reason", reason));

    public static Message Private(string host) => new("alerts.webhook.private", ("host", host));

    public static Message NotAllowed() => new("alerts.webhook.not_allowed");
}
