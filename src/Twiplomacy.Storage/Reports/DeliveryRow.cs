using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Reports;

namespace Twiplomacy.Storage.Reports;

/// <summary>The ledger's row of one mail: a report to one recipient.</summary>
/// <param name="Subscription">The subscription's name.</param>
/// <param name="Period">What the report is about.</param>
/// <param name="Occasion">Whether a period closed, somebody asked for it, or it reminds of old lists.</param>
/// <param name="RecipientId">Null of an address that is no recipient of the subscription: somebody asked for it.</param>
/// <param name="MessageId">The part of the Message-ID before the @; the same at every attempt.</param>
/// <param name="Attempts">How often a worker tried to send it.</param>
/// <param name="ReservedAt">When a worker last took it to send it.</param>
/// <param name="FinishedAt">When that attempt ended.</param>
/// <param name="TakenBy">The mail server, or the file in the outbox.</param>
/// <param name="Error">Why it was not sent.</param>
/// <param name="Channel">The way it goes; of a webhook the address is its host.</param>
public sealed record DeliveryRow(
    long DeliveryId, long ReportId, int SubscriptionId, string Subscription, ReportPeriod Period, ReportOccasion Occasion, int? RecipientId,
    string Address, string MessageId, DeliveryStatus Status, int Attempts, DateTimeOffset? ReservedAt, DateTimeOffset? FinishedAt,
    string? TakenBy, Message? Error, DateTimeOffset CreatedAt, DeliveryChannel Channel = DeliveryChannel.Mail);
