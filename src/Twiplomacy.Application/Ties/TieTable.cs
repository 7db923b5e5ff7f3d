using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Ties;

/// <summary>The columns of the ties of an account.</summary>
public static class TieTable
{
    public static Table<TieRow> Table { get; } = new(
        "ties",
        new("id", Text, row => row.Id) { Personal = Personal.Account },
        new("handle", Text, row => row.Handle) { Personal = Personal.Handle },
        new("actor", Text, row => row.Actor) { Personal = Personal.Name },
        new("country", Text, row => row.Country),
        new("follows", Word, row => EnumWord.Of(row.Follows)),
        new("followed_by", Word, row => EnumWord.Of(row.FollowedBy)),
        new("mutual", Word, row => EnumWord.Of(row.Mutual)));
}
