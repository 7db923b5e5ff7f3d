using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Groups;

/// <summary>The columns of the ties between groups.</summary>
public static class GroupMatrixTable
{
    public static Table<MatrixCell> Table { get; } = new(
        "matrix",
        new("row", Text, cell => cell.Row) { Personal = Personal.Account },
        new("column", Text, cell => cell.Column) { Personal = Personal.Account },
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

    /// <summary>The same with what chance would give.</summary>
    public static Table<MatrixCell> WithChance { get; } = Table.With(
        new("follows_expected", Number, cell => cell.FollowsExpected),
        new("follows_z", Number, cell => cell.FollowsZ),
        new("follows_p", Number, cell => cell.FollowsP),
        new("mutual_expected", Number, cell => cell.MutualExpected),
        new("mutual_z", Number, cell => cell.MutualZ),
        new("mutual_p", Number, cell => cell.MutualP));

    /// <summary>The table that answers a question.</summary>
    public static Table<MatrixCell> Of(GroupMatrixQuery query) => query.Networks > 0 ? WithChance : Table;
}
