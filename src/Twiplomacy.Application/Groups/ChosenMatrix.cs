using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Application.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Groups;

/// <summary>The ties from rows to columns of somebody's choice.</summary>
/// <param name="Editions">Those of the panel.</param>
/// <param name="Known">What can be chosen.</param>
/// <param name="Columns">Empty where the rows stand in both places.</param>
/// <param name="Cells">Row by row; none before a row is chosen.</param>
/// <param name="IsBesideChance">Whether each cell tells what random networks with the same degrees have.</param>
public sealed record ChosenMatrix(
    EditionRevisionRow Edition, IReadOnlyList<EditionLink> Editions, NamedGroups Known, ChosenSide Rows, ChosenSide Columns,
    IReadOnlyList<MatrixCell> Cells, bool IsBesideChance)
{
    /// <summary>The rows, then the columns that are not among them.</summary>
    public IEnumerable<NamedGroup> All => Rows.Groups.Concat(Columns.Groups).DistinctBy(group => group.Name);
}
