namespace Twiplomacy.Storage.Reports;

/// <summary>The way on which a report goes out.</summary>
public enum DeliveryChannel
{
    Mail,

    /// <summary>A request to an address that an alert names.</summary>
    Webhook,
}
