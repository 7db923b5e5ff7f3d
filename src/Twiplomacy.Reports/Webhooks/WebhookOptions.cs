namespace Twiplomacy.Reports.Webhooks;

/// <summary>How webhooks of alerts are called.</summary>
public sealed record WebhookOptions
{
    /// <summary>Whether addresses of the own machine and network, and http, are called. Default no.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>How long one may take to answer. Default 10 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);
}
