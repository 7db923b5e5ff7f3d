using Twiplomacy.Core.Reports;

namespace Twiplomacy.Storage.Reports;

/// <summary>A subscription as it stands. Its terms list the recipients that are listed now, whether or not they unsubscribed.</summary>
public sealed record SubscriptionRow(
    int SubscriptionId, SubscriptionTerms Terms, DateTimeOffset CreatedAt, DateTimeOffset ReportedUntil, DateTimeOffset NextDueAt,
    IReadOnlyList<RecipientRow> Recipients);
