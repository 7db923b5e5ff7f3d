using Twiplomacy.Core.Ties;
using Twiplomacy.Graph;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>
/// Who is known to follow whom in a population, and who follow each other: two graphs, built once, that are QuikGraph's
/// own kinds (<c>IBidirectionalGraph</c>, <c>IUndirectedGraph</c>) as well as ours.
/// </summary>
internal sealed class FollowNetwork(DirectedGraph follows, UndirectedGraph mutual)
{
    public DirectedGraph Follows { get; } = follows;

    public UndirectedGraph Mutual { get; } = mutual;

    public static FollowNetwork Of(TieSnapshot ties, GraphOptions options)
    {
        ArgumentNullException.ThrowIfNull(ties);
        var n = ties.Population.Count;
        var (offsets, targets) = (new int[n + 1], GC.AllocateUninitializedArray<int>(ties.Arcs));
        for (var account = 0; account < n; account++)
        {
            var row = ties.Successors(account);
            row.CopyTo(targets.AsSpan(offsets[account]));
            offsets[account + 1] = offsets[account] + row.Length;
        }
        var follows = DirectedGraph.FromCompressedRows(offsets, targets, options: options);
        return new FollowNetwork(follows, follows.Mutual(options));
    }
}
