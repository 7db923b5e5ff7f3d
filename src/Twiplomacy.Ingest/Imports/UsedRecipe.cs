using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.OwnerTables;

namespace Twiplomacy.Ingest.Imports;

/// <summary>How a table of an import was read, by the fingerprint of its header.</summary>
/// <param name="Columns">Such as <c>owner=user,member_id=follower_id,list=followers</c>.</param>
public sealed record UsedRecipe(string File, string Fingerprint, string Columns, string Platform)
{
    public static IReadOnlyList<UsedRecipe>? Of(IReadOnlyList<TableLook> tables)
    {
        var used = tables.Where(table => table.Source == ColumnSource.Kept)
            .Select(table => new UsedRecipe(table.Path, table.Fingerprint, table.Map!.ToString(), table.Platform)).ToList();
        return used.Count > 0 ? used : null;
    }

    public ColumnRecipe ToRecipe() => new(Fingerprint, File, Platform, ColumnMap.Parse(Columns), new([]));
}
