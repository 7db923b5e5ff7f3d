namespace Twiplomacy.Graph;

/// <summary>
/// Counts the paths a → v → b whose ends are joined by a → b, by the role that v would have if they were not: marks the
/// successors of v and looks for them among the successors of each a.
/// </summary>
internal sealed class ClosedByMarks(DirectedGraph graph, int[] groups, GraphOptions options)
{
    private readonly bool[][] _marks = new bool[options.Threads][];

    public BrokerageRoles CountOf(int broker, int worker)
    {
        var marked = _marks[worker] ??= new bool[graph.VertexCount];
        foreach (var target in graph.Successors(broker)) marked[target] = groups[target] >= 0;
        BrokerageRoles closed = default;
        foreach (var source in graph.Predecessors(broker))
            if (groups[source] >= 0) closed += CountFrom(source, groups[broker], marked);
        foreach (var target in graph.Successors(broker)) marked[target] = false;
        return closed;
    }

    private BrokerageRoles CountFrom(int source, int group, bool[] marked)
    {
        long all = 0, withBroker = 0, withSource = 0;
        var sourceGroup = groups[source];
        foreach (var target in graph.Successors(source))
        {
            if (!marked[target]) continue;
            all++;
            withBroker += groups[target] == group ? 1 : 0;
            withSource += groups[target] == sourceGroup ? 1 : 0;
        }

        return RolesOf(sourceGroup == group, all, withBroker, withSource);
    }

    /// <summary>Roles of paths that begin at one vertex, by how many of their ends are in the broker's and in its own group.</summary>
    public static BrokerageRoles RolesOf(bool isInside, long all, long withBroker, long withSource) => isInside
        ? new(withBroker, 0, all - withBroker, 0, 0)
        : new(0, withSource, 0, withBroker, all - withSource - withBroker);
}
