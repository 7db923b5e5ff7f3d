namespace Twiplomacy.Storage.Reports;

/// <summary>Where a mail stands.</summary>
public enum DeliveryStatus
{
    /// <summary>Not tried yet, or to be tried again.</summary>
    Waiting,

    /// <summary>A run is about to send it, or is sending it.</summary>
    Reserved,

    /// <summary>The mail server or the outbox took it.</summary>
    Sent,

    /// <summary>It was refused.</summary>
    Failed,

    /// <summary>It may have been sent; only a person sends it again.</summary>
    Unconfirmed,

    /// <summary>The recipient unsubscribed before it was sent.</summary>
    Withdrawn,
}
