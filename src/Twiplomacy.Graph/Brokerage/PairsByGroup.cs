namespace Twiplomacy.Graph;

/// <summary>
/// The pairs of a predecessor and another successor of a vertex, joined or not, by the role that it has between them. Keeps
/// the numbers of both in each group, for one thread.
/// </summary>
internal sealed class PairsByGroup(DirectedGraph graph, int[] groups, int groupCount)
{
    private readonly long[] _before = new long[groupCount], _after = new long[groupCount];

    /// <summary>Successors with a group of the vertex asked last.</summary>
    public long Successors { get; private set; }

    public BrokerageRoles CountOf(int broker)
    {
        Array.Clear(_before);
        Array.Clear(_after);
        var predecessors = Tally(graph.Predecessors(broker), _before);
        Successors = Tally(graph.Successors(broker), _after);
        var (own, sameGroup) = (groups[broker], 0L);
        for (var group = 0; group < _before.Length; group++) sameGroup += _before[group] * _after[group];
        var inside = _before[own] * _after[own];
        var (goingOut, comingIn) = (_before[own] * (Successors - _after[own]), (predecessors - _before[own]) * _after[own]);
        // Who is followed back is no pair with itself.
        var (returnedInside, returnedAcross) = CountReturned(broker, own);
        return new BrokerageRoles(
            inside - returnedInside, sameGroup - inside - returnedAcross, goingOut, comingIn,
            predecessors * Successors - sameGroup - goingOut - comingIn);
    }

    private long Tally(ReadOnlySpan<int> others, long[] tally)
    {
        var count = 0L;
        foreach (var other in others)
        {
            if (groups[other] < 0) continue;
            tally[groups[other]]++;
            count++;
        }

        return count;
    }

    private (long Inside, long Across) CountReturned(int broker, int own)
    {
        ReadOnlySpan<int> left = graph.Predecessors(broker), right = graph.Successors(broker);
        (long Inside, long Across) returned = (0, 0);
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            int a = left[i], b = right[j];
            if (a == b && groups[a] == own) returned.Inside++;
            else if (a == b && groups[a] >= 0) returned.Across++;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return returned;
    }
}
