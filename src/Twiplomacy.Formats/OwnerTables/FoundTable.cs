using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.OwnerTables;

/// <summary>A table and what its columns are taken for.</summary>
/// <param name="Recipe">The title of the recipe, if any.</param>
/// <param name="Platform">What the tool collects from, if it is known.</param>
/// <param name="Only">The only rows that are accounts, if there are others.</param>
internal sealed record FoundTable(
    SampledTable Table, ColumnMap? Map, ColumnSource Source, string? Recipe = null, string? Platform = null, RowCondition? Only = null)
{
    /// <summary>Rows in which the tool says that it could not go on.</summary>
    public RowCondition? Error { get; init; }

    /// <summary>A number of accounts at which the tool stops of itself.</summary>
    public KnownCap? Cap { get; init; }
}
