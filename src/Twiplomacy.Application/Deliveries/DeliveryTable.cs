using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Deliveries;

/// <summary>The columns of the list of deliveries.</summary>
public static class DeliveryTable
{
    public static Table<DeliveryAnswer> Table { get; } = new(
        "deliveries",
        new("id", Integer, row => row.Id),
        new("subscription_id", Integer, row => row.SubscriptionId),
        new("subscription", Text, row => row.Subscription) { Personal = Personal.FreeText },
        new("scheduled", ColumnType.Boolean, row => row.Scheduled),
        new("occasion", Word, row => EnumWord.Of(row.Occasion)),
        new("period_from", Instant, row => row.PeriodFrom),
        new("period_to", Instant, row => row.PeriodTo),
        new("address", Text, row => row.Address) { Personal = Personal.Name },
        new("status", Word, row => EnumWord.Of(row.Status)),
        new("attempts", Integer, row => row.Attempts),
        new("message_id", Text, row => row.MessageId),
        new("reserved_at", Instant, row => row.ReservedAt),
        new("finished_at", Instant, row => row.FinishedAt),
        new("taken_by", Text, row => row.TakenBy),
        new("error", Text, row => row.Error) { Personal = Personal.FreeText },
        new("created_at", Instant, row => row.CreatedAt));
}
