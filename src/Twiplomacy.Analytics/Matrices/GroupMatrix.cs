using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Matrices;

/// <summary>Some members of an edition under one name; they may overlap with others.</summary>
/// <param name="Positions">Ascending.</param>
public sealed record MemberGroup(string Name, IReadOnlyList<int> Positions)
{
    /// <summary>The same for the same groups of the same members, and different for others.</summary>
    internal static string DigestOf(IEnumerable<MemberGroup> groups) => Convert.ToHexString(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(groups.Select(group => $"{group.Name}\n{string.Join(',', group.Positions)}\n")))));
}

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

    /// <summary>
    /// Follows on average in random networks in which every account has as many follows and followers; only where such
    /// networks were asked for.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? FollowsExpected { get; init; }

    /// <summary>Standard deviations between the known follows and that average; left out where the degrees leave no choice.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? FollowsZ { get; init; }

    /// <summary>Two-sided share of random networks that are as far off.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? FollowsP { get; init; }

    /// <summary>Mutual pairs on average in such networks.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? MutualExpected { get; init; }

    /// <summary>Standard deviations between the known mutual pairs and that average.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? MutualZ { get; init; }

    /// <summary>Two-sided share of random networks that are as far off.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? MutualP { get; init; }
}

/// <summary>
/// Counts the ties between groups of an edition's n members, 64 pairs at a time: O(n² / 64) for each cell. Whether a tie is
/// yes or no is kept as a bit for each ordered pair, by who follows and by who is followed.
/// </summary>
public sealed class GroupMatrix
{
    private readonly int _count;
    private readonly ulong[][] _follows, _refuses, _followers, _refusers;

    public GroupMatrix(EditionTies ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        _count = ties.Count;
        _follows = [.. Enumerable.Range(0, _count).Select(ties.Followed)];
        _refuses = [.. Enumerable.Range(0, _count).Select(ties.NotFollowed)];
        (_followers, _refusers) = (Turned(_follows), Turned(_refuses));
    }

    /// <summary>The ties from the one group to the other, or inside a group that stands in both places.</summary>
    public MatrixCell Between(MemberGroup row, MemberGroup column)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        var (inRow, inColumn) = (BitsOf(row), BitsOf(column));
        long possible = 0, known = 0, follows = 0, pairs = 0, mutual = 0, oneWay = 0, unknown = 0;
        foreach (var a in row.Positions)
        {
            var isInBoth = BitRow.Has(inColumn, a);
            for (var word = 0; word < inColumn.Length; word++)
            {
                var others = inColumn[word] & ~Only(a, word);
                var (yes, no) = (_follows[a][word] & others, _refuses[a][word] & others);
                possible += BitOperations.PopCount(others);
                known += BitOperations.PopCount(yes | no);
                follows += BitOperations.PopCount(yes);
                // Where both are in both groups the pair comes a second time, the other way round.
                var once = isInBoth ? others & ~(inRow[word] & Below(a, word)) : others;
                var (back, noBack) = (_followers[a][word], _refusers[a][word]);
                pairs += BitOperations.PopCount(once);
                mutual += BitOperations.PopCount(once & yes & back);
                oneWay += BitOperations.PopCount(once & (yes & noBack | no & back));
                unknown += BitOperations.PopCount(once & ~(yes & back) & ~(no | noBack));
            }
        }
        return new MatrixCell(
            row.Name, column.Name, row.Positions.Count, column.Positions.Count, possible, known, follows, pairs, mutual, oneWay, unknown,
            EiIndexOf(inRow, inColumn));
    }

    // Source: Krackhardt and Stern 1988. A tie inside either of the two is internal, also where they overlap.
    private double? EiIndexOf(ulong[] row, ulong[] column)
    {
        long external = 0, inside = 0;
        var isSame = row.AsSpan().SequenceEqual(column);
        for (var a = 0; a < _count; a++)
        {
            var (isInRow, isInColumn) = (BitRow.Has(row, a), BitRow.Has(column, a));
            for (var word = 0; word < row.Length; word++)
            {
                var mutual = _follows[a][word] & _followers[a][word] & ~Below(a, word);
                var own = (isInRow ? row[word] : 0) | (isInColumn ? column[word] : 0);
                var across = isSame ? isInRow ? ulong.MaxValue : row[word] : (isInRow ? column[word] : 0) | (isInColumn ? row[word] : 0);
                inside += BitOperations.PopCount(mutual & own);
                external += BitOperations.PopCount(mutual & across & ~own);
            }
        }
        return external + inside == 0 ? null : (external - inside) / (double)(external + inside);
    }

    private ulong[] BitsOf(MemberGroup group)
    {
        var bits = BitRow.Create(_count);
        foreach (var position in group.Positions) BitRow.Set(bits, position);
        return bits;
    }

    private static ulong[][] Turned(ulong[][] rows)
    {
        var turned = rows.Select(_ => BitRow.Create(rows.Length)).ToArray();
        for (var a = 0; a < rows.Length; a++)
            foreach (var b in BitRow.Members(rows[a])) BitRow.Set(turned[b], a);
        return turned;
    }

    private static ulong Only(int index, int word) => index >> 6 == word ? 1UL << index : 0;

    private static ulong Below(int index, int word) => word < index >> 6 ? ulong.MaxValue : word > index >> 6 ? 0 : (1UL << index) - 1;
}
