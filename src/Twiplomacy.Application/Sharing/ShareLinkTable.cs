using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Sharing;

/// <summary>The columns of the list of links.</summary>
public static class ShareLinkTable
{
    public static Table<ShareLinkAnswer> Table { get; } = new(
        "shares",
        new("id", Integer, link => link.Id),
        new("page", Text, link => link.Page) { Personal = Personal.Account },
        new("label", Text, link => link.Label) { Personal = Personal.FreeText },
        new("state", Word, link => EnumWord.Of(link.State)),
        new("by", Text, link => link.By) { Personal = Personal.Name },
        new("made_at", Instant, link => link.MadeAt),
        new("expires_at", Instant, link => link.ExpiresAt),
        new("revoked_at", Instant, link => link.RevokedAt),
        new("opened", Integer, link => link.Opened),
        new("last_opened_at", Instant, link => link.LastOpenedAt));
}
