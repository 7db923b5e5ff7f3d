using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Alerts;

/// <summary>The columns of the lists of alerts and of what they found.</summary>
public static class AlertTables
{
    public static Table<AlertAnswer> Alerts { get; } = new(
        "alerts",
        new("id", Integer, row => row.Id),
        new("name", Text, row => row.Name) { Personal = Personal.FreeText },
        new("panel", Word, row => row.Panel),
        new("watched", Word, row => EnumWord.Of(row.Watched)),
        new("subject", Text, row => row.Subject) { Personal = Personal.Account },
        new("kinds", Word, row => row.Kinds),
        new("top", Integer, row => row.Top),
        new("office", Word, row => row.Office),
        new("language", Word, row => row.Language),
        new("cool_down_hours", Integer, row => row.CoolDownHours),
        new("active", ColumnType.Boolean, row => row.Active),
        new("recipients", Text, row => row.Recipients.Select(recipient => recipient.Address)) { Personal = Personal.Name },
        new("webhook_shape", Word, row => row.WebhookUrl is null ? null : EnumWord.Of(row.WebhookShape)),
        new("since", Instant, row => row.Since),
        new("last_sent_at", Instant, row => row.LastSentAt),
        new("created_at", Instant, row => row.CreatedAt));

    public static Table<AlertItemAnswer> Items { get; } = new(
        "alert_items",
        new("id", Integer, row => row.Id),
        new("kind", Word, row => row.Kind),
        new("said", Text, row => row.Said) { Personal = Personal.FreeText },
        new("account", Text, row => row.Account) { Personal = Personal.Account },
        new("other", Text, row => row.Other) { Personal = Personal.Account },
        new("edition", Word, row => row.Edition),
        new("after", Instant, row => row.After),
        new("by", Instant, row => row.By),
        new("evidence", Text, row => row.Evidence) { Personal = Personal.Account },
        new("report_id", Integer, row => row.ReportId),
        new("found_at", Instant, row => row.FoundAt));
}
