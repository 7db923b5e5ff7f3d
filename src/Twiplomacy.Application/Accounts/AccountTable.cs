using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Accounts;

/// <summary>The columns of the list of accounts.</summary>
public static class AccountTable
{
    public static Table<AccountRow> Table { get; } = new(
        "accounts",
        new("id", Text, row => row.Id) { Personal = Personal.Account },
        new("platform", Word, row => row.Platform),
        new("handle", Text, row => row.Handle) { Personal = Personal.Handle },
        new("actor", Text, row => row.Actor) { Personal = Personal.Name },
        new("kind", Text, row => row.Kind),
        new("country", Text, row => row.Country),
        new("panels", Word, row => row.Panels));
}
