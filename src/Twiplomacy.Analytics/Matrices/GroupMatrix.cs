using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Matrices;

/// <summary>Some members of an edition under one name; they may overlap with others.</summary>
/// <param name="Positions">Ascending.</param>
public sealed record MemberGroup(string Name, IReadOnlyList<int> Positions);

/// <summary>
/// The ties of one group of accounts with another, or with itself. A pair is counted once, whichever of its two is in
/// which group; nobody is a pair with itself.
/// </summary>
/// <param name="Possible">Ordered pairs: one of the row's accounts and one of the column's.</param>
/// <param name="Known">Of these, those of which it is known whether the first follows the second.</param>
/// <param name="Follows">Of these, those of which the first follows the second.</param>
/// <param name="Pairs">Unordered pairs.</param>
/// <param name="Mutual">Pairs that follow each other.</param>
/// <param name="OneWay">Pairs of which one follows and the other is known not to.</param>
/// <param name="UnknownPairs">Pairs of which it is unknown whether they are mutual.</param>
/// <param name="EiIndex">(external − internal) / (external + internal) mutual ties: those between the two groups against those inside either; of a group with itself, those with everybody else against its own. Null without ties.</param>
public sealed record MatrixCell(
    string Row, string Column, int RowMembers, int ColumnMembers, long Possible, long Known, long Follows, long Pairs, long Mutual, long OneWay,
    long UnknownPairs, double? EiIndex)
{
    /// <summary>Follows over what is known; null where nothing is.</summary>
    public double? Density => Known == 0 ? null : Follows / (double)Known;

    /// <summary>Mutual pairs over pairs with a follow whose other direction is known; null without any.</summary>
    public double? Reciprocity => Mutual + OneWay == 0 ? null : Mutual / (double)(Mutual + OneWay);
}

/// <summary>Counts the ties between groups of an edition. O(pairs) for each cell.</summary>
public static class GroupMatrix
{
    public static IReadOnlyList<MatrixCell> Of(EditionTies ties, IReadOnlyList<MemberGroup> rows, IReadOnlyList<MemberGroup> columns)
    {
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        return [.. rows.SelectMany(row => columns, (row, column) => CellOf(ties, row, column))];
    }

    private static MatrixCell CellOf(EditionTies ties, MemberGroup row, MemberGroup column)
    {
        var (inRow, inColumn) = (Flags(ties.Count, row), Flags(ties.Count, column));
        long possible = 0, known = 0, follows = 0, pairs = 0, mutual = 0, oneWay = 0, unknown = 0;
        foreach (var a in row.Positions)
        {
            foreach (var b in column.Positions)
            {
                if (a == b) continue;
                var (there, back) = (ties.Follows(a, b), ties.Follows(b, a));
                possible++;
                if (there != TieState.Unknown) known++;
                if (there == TieState.Yes) follows++;
                // Where both are in both groups the pair comes a second time, the other way round.
                if (a > b && inRow[b] && inColumn[a]) continue;
                pairs++;
                if (there == TieState.Yes && back == TieState.Yes) mutual++;
                else if (there == TieState.Yes && back == TieState.No || there == TieState.No && back == TieState.Yes) oneWay++;
                if (TieRules.Mutual(there, back) == MutualState.Unknown) unknown++;
            }
        }
        return new MatrixCell(
            row.Name, column.Name, row.Positions.Count, column.Positions.Count, possible, known, follows, pairs, mutual, oneWay, unknown,
            EiIndexOf(ties, inRow, inColumn, isSame: row.Positions.SequenceEqual(column.Positions)));
    }

    private static bool[] Flags(int count, MemberGroup group)
    {
        var flags = new bool[count];
        foreach (var position in group.Positions) flags[position] = true;
        return flags;
    }

    // Source: Krackhardt and Stern 1988. A tie inside either of the two is internal, also where they overlap.
    private static double? EiIndexOf(EditionTies ties, bool[] row, bool[] column, bool isSame)
    {
        long external = 0, inside = 0;
        for (var a = 0; a < ties.Count; a++)
        {
            foreach (var b in ties.MutualPeers(a))
            {
                if (b < a) continue;
                if (row[a] && row[b] || column[a] && column[b]) inside++;
                else if (isSame ? row[a] || row[b] : row[a] && column[b] || column[a] && row[b]) external++;
            }
        }
        return external + inside == 0 ? null : (external - inside) / (double)(external + inside);
    }
}
