using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Deliveries;

/// <summary>One mail of the ledger: a report to one recipient.</summary>
public sealed record DeliveryAnswer
{
    /// <example>41</example>
    public required long Id { get; init; }

    public required int SubscriptionId { get; init; }

    /// <example>Our week on X</example>
    public required string Subscription { get; init; }

    /// <summary>False for a report that somebody asked for by hand, and for a reminder.</summary>
    public required bool Scheduled { get; init; }

    /// <summary>scheduled: a period closed; asked: somebody asked for it by hand; reminder: lists have grown old.</summary>
    public required ReportOccasion Occasion { get; init; }

    public required DateTimeOffset PeriodFrom { get; init; }

    public required DateTimeOffset PeriodTo { get; init; }

    /// <example>press@mfa.example</example>
    public required string Address { get; init; }

    /// <summary>
    /// unconfirmed: the worker or the connection broke off while the mail was being sent; it may have arrived, and is sent
    /// again only if somebody asks.
    /// </summary>
    public required DeliveryStatus Status { get; init; }

    public required int Attempts { get; init; }

    /// <summary>The part of the Message-ID before the @.</summary>
    public required string MessageId { get; init; }

    public DateTimeOffset? ReservedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The mail server, or the file in the outbox.</summary>
    public string? TakenBy { get; init; }

    public string? Error { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public static DeliveryAnswer Of(DeliveryRow row) => new()
    {
        Id = row.DeliveryId, SubscriptionId = row.SubscriptionId, Subscription = row.Subscription, Scheduled = row.Occasion == ReportOccasion.Scheduled,
        Occasion = row.Occasion,
        PeriodFrom = row.Period.From, PeriodTo = row.Period.To, Address = row.Address, Status = row.Status, Attempts = row.Attempts,
        MessageId = row.MessageId, ReservedAt = row.ReservedAt, FinishedAt = row.FinishedAt, TakenBy = row.TakenBy, Error = row.Error?.ToString(),
        CreatedAt = row.CreatedAt,
    };
}
