using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Audit;

/// <summary>The columns of the audit log.</summary>
public static class AuditTable
{
    public static Table<AuditAnswer> Table { get; } = new(
        "audit",
        new("id", Integer, row => row.Id),
        new("at", Instant, row => row.At) { Head = "at (UTC)" },
        new("kind", Word, row => row.Kind),
        new("by", Text, row => row.By) { Personal = Personal.Name },
        new("address", Text, row => row.Address) { Personal = Personal.FreeText },
        new("action", Word, row => row.Action),
        new("subject", Text, row => row.Subject));
}
