using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Groups;

/// <summary>The columns of the ties between groups.</summary>
public static class GroupMatrixTable
{
    public static Table<MatrixCell> Table { get; } = new(
        "matrix",
        new("row", Text, cell => cell.Row),
        new("column", Text, cell => cell.Column),
        new("row_members", Integer, cell => cell.RowMembers),
        new("column_members", Integer, cell => cell.ColumnMembers),
        new("possible", Integer, cell => cell.Possible),
        new("known", Integer, cell => cell.Known),
        new("follows", Integer, cell => cell.Follows),
        new("density", Number, cell => cell.Density),
        new("pairs", Integer, cell => cell.Pairs),
        new("mutual", Integer, cell => cell.Mutual),
        new("one_way", Integer, cell => cell.OneWay),
        new("unknown_pairs", Integer, cell => cell.UnknownPairs),
        new("reciprocity", Number, cell => cell.Reciprocity),
        new("ei_index", Number, cell => cell.EiIndex));
}
