using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.ListedNames;

/// <summary>The columns of the names that lists hold in the place of accounts.</summary>
public static class NameTable
{
    public static Table<NameAnswer> Table { get; } = new(
        "names",
        new("number", Integer, name => name.Number),
        new("name", Text, name => name.Name) { Personal = Personal.FreeText },
        new("owner", Text, name => name.Owner) { Personal = Personal.Account },
        new("list", Word, name => EnumWord.Of(name.List)),
        new("rows", Integer, name => name.Rows),
        new("followed_at", Instant, name => name.FollowedAt),
        new("state", Word, name => EnumWord.Of(name.State)),
        new("account", Text, name => name.Account) { Personal = Personal.Account },
        new("matched_by", Text, name => name.MatchedBy) { Personal = Personal.Name },
        new("matched_at", Instant, name => name.MatchedAt));
}
