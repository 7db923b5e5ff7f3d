using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Graph;

namespace Twiplomacy.Analytics.Structure;

/// <summary>The follows and mutual pairs of every cell of a matrix of groups, beside those of random networks with the same degrees.</summary>
public sealed class MatrixChance
{
    private readonly IReadOnlyList<NullStatistic> _statistics;
    private readonly Dictionary<string, int> _rows, _columns;

    private MatrixChance(IReadOnlyList<NullStatistic> statistics, IReadOnlyList<MemberGroup> rows, IReadOnlyList<MemberGroup> columns) =>
        (_statistics, _rows, _columns) = (statistics, Places(rows), Places(columns));

    /// <summary>The cell with what chance gives it.</summary>
    public MatrixCell Beside(MatrixCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var place = 2 * (_rows[cell.Row] * _columns.Count + _columns[cell.Column]);
        var (follows, mutual) = (_statistics[place], _statistics[place + 1]);
        return cell with
        {
            FollowsExpected = SignificantDigits.Round(follows.Mean), FollowsZ = Rounded(follows.Z), FollowsP = Rounded(follows.P),
            MutualExpected = SignificantDigits.Round(mutual.Mean), MutualZ = Rounded(mutual.Z), MutualP = Rounded(mutual.P),
        };
    }

    internal static MatrixChance Of(
        DirectedGraph follows, IReadOnlyList<MemberGroup> rows, IReadOnlyList<MemberGroup> columns, ChanceSettings chance, GraphOptions options)
    {
        var (inRows, inColumns) = (GroupsOf(follows.VertexCount, rows), GroupsOf(follows.VertexCount, columns));
        return new MatrixChance(
            DegreeNull.Compare(
                follows, (network, alone) => Count(network, network.Mutual(alone), inRows, inColumns, columns.Count, rows.Count), chance.Settings, options),
            rows, columns);
    }

    // At 2 k follows, and at 2 k + 1 mutual pairs, each counted once, whichever of its two is in which group.
    private static long[] Count(DirectedGraph follows, UndirectedGraph mutual, int[][] inRows, int[][] inColumns, int columnCount, int rowCount)
    {
        var counts = new long[2 * rowCount * columnCount];
        for (var one = 0; one < follows.VertexCount; one++)
        {
            foreach (var other in follows.Successors(one))
                foreach (var row in inRows[one])
                    foreach (var column in inColumns[other]) counts[2 * (row * columnCount + column)]++;
            foreach (var other in mutual.Neighbours(one))
                foreach (var row in inRows[one])
                    foreach (var column in inColumns[other])
                        if (one < other || !(inRows[other].Contains(row) && inColumns[one].Contains(column))) counts[2 * (row * columnCount + column) + 1]++;
        }

        return counts;
    }

    private static int[][] GroupsOf(int members, IReadOnlyList<MemberGroup> groups)
    {
        var lists = Enumerable.Range(0, members).Select(_ => new List<int>()).ToArray();
        for (var group = 0; group < groups.Count; group++)
            foreach (var position in groups[group].Positions) lists[position].Add(group);
        return [.. lists.Select(list => list.ToArray())];
    }

    private static Dictionary<string, int> Places(IReadOnlyList<MemberGroup> groups) =>
        groups.Select((group, place) => (group.Name, place)).ToDictionary(pair => pair.Name, pair => pair.place);

    private static double? Rounded(double? value) => value is { } number ? SignificantDigits.Round(number) : null;
}
