using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Reports;

/// <summary>The columns of the list of subscriptions.</summary>
public static class SubscriptionTable
{
    public static Table<SubscriptionAnswer> Table { get; } = new(
        "subscriptions",
        new("id", Integer, row => row.Id),
        new("name", Text, row => row.Name) { Personal = Personal.FreeText },
        new("panel", Word, row => row.Panel),
        new("accounts", Text, row => row.Accounts) { Personal = Personal.Account },
        new("peers", Text, row => row.Peers) { Personal = Personal.Account },
        new("measures", Word, row => row.Measures),
        new("cadence", Word, row => EnumWord.Of(row.Cadence)),
        new("month", Integer, row => row.Month),
        new("day", Integer, row => row.Day),
        new("hour", Integer, row => row.Hour),
        new("time_zone", Word, row => row.TimeZone),
        new("language", Word, row => row.Language),
        new("attachments", Word, row => row.Attachments),
        new("wait_hours", Integer, row => row.WaitHours),
        new("active", ColumnType.Boolean, row => row.Active),
        new("recipients", Text, row => row.Recipients.Select(recipient => recipient.Address)) { Personal = Personal.Name },
        new("reported_until", Instant, row => row.ReportedUntil),
        new("next_due_at", Instant, row => row.NextDueAt),
        new("created_at", Instant, row => row.CreatedAt));
}
