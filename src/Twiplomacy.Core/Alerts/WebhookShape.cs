namespace Twiplomacy.Core.Alerts;

/// <summary>The form in which a webhook is told.</summary>
public enum WebhookShape
{
    /// <summary>Every item with its accounts and instants.</summary>
    Json,

    /// <summary>A message as Slack's incoming webhooks take it.</summary>
    Slack,

    /// <summary>An adaptive card as workflows of Microsoft Teams take it.</summary>
    Teams,
}
