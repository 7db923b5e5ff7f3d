using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.PeerSets;

/// <summary>The columns of the list of sets of peers.</summary>
public static class PeerSetTable
{
    public static Table<PeerSetAnswer> Table { get; } = new(
        "peer-sets",
        new("slug", Word, set => set.Slug),
        new("name", Text, set => set.Name) { Personal = Personal.FreeText },
        new("countries", Word, set => string.Join(';', set.Countries)),
        new("accounts", Text, set => string.Join(';', set.Accounts)) { Personal = Personal.Account },
        new("built_in", ColumnType.Boolean, set => set.BuiltIn));
}
