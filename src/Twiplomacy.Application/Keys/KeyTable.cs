using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Keys;

/// <summary>The columns of the list of keys.</summary>
public static class KeyTable
{
    public static Table<KeyRow> Table { get; } = new(
        "keys",
        new("prefix", Text, row => row.Prefix),
        new("name", Text, row => row.Name) { Personal = Personal.Name },
        new("scopes", Word, row => row.Scopes),
        new("created_at", Instant, row => row.CreatedAt) { Head = "created (UTC)" },
        new("used_at", Instant, row => row.UsedAt) { Head = "used (UTC)" },
        new("revoked_at", Instant, row => row.RevokedAt) { Head = "revoked (UTC)" },
        new("owner", Text, row => row.Owner) { Personal = Personal.Name },
        new("expires_at", Instant, row => row.ExpiresAt) { Head = "ends (UTC)" },
        new("owner_blocked", ColumnType.Boolean, row => row.OwnerBlocked));
}
