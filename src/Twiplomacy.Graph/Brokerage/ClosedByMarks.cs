namespace Twiplomacy.Graph;

/// <summary>
/// Counts the paths a → v → b whose ends are joined by a → b, by the role that v would have if they were not: marks the
/// successors of v and looks for them among the successors of each a.
/// </summary>
internal sealed class ClosedByMarks(DirectedGraph graph, int[] groups, GraphOptions options)
{
    public BrokerageRoles[] Count()
    {
        var closed = new BrokerageRoles[graph.VertexCount];
        var marks = new bool[options.Threads][];
        graph.In.Blocks(1 << 12).Run(options, (_, start, end, worker) =>
        {
            var marked = marks[worker] ??= new bool[graph.VertexCount];
            for (var broker = start; broker < end; broker++)
                if (groups[broker] >= 0) closed[broker] = CountOf(broker, marked);
        }, reports: true);
        return closed;
    }

    private BrokerageRoles CountOf(int broker, bool[] marked)
    {
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

        return BrokerageRoles.StartingFrom(sourceGroup == group, all, withBroker, withSource);
    }
}
