using Twiplomacy.Formats.Networks;
using Twiplomacy.Networks.Measures;
using Twiplomacy.Networks.Vertices;

namespace Twiplomacy.Networks.Output;

/// <summary>The network with its measures as a file for other tools: nodes in the order of the table, arcs by source.</summary>
internal static class NetworkFile
{
    private static readonly object?[] MutualTie = [true];
    private static readonly object?[] OneSidedTie = [false];

    public static NetworkDocument Describe(
        VertexIds ids, IReadOnlyDictionary<int, string> labels, IReadOnlyList<MeasureColumn> columns, int[] order, LaidOutNetwork network)
    {
        var names = new string[ids.Count];
        for (var i = 0; i < names.Length; i++) names[i] = ids.TextOf(i);
        return new NetworkDocument(
            "Follow network", IsDirected: true, IsWeighted: false,
            [.. columns.Select(column => new NetworkAttribute(column.Id, column.IsCount ? NetworkValueType.Integer : NetworkValueType.Real))],
            [new NetworkAttribute("mutual", NetworkValueType.Flag)],
            order.Select(vertex => new NetworkNode(names[vertex], labels.GetValueOrDefault(vertex, names[vertex]), [.. columns.Select(column => column.Boxed(vertex))])),
            Arcs(names, order, network));
    }

    private static IEnumerable<NetworkEdge> Arcs(string[] names, int[] order, LaidOutNetwork network)
    {
        foreach (var vertex in order)
        {
            var place = network.Order.Numbers[vertex];
            var following = network.Graph.Successors(place).ToArray();
            var followers = network.Graph.Predecessors(place).ToArray();
            var next = 0;
            foreach (var other in following)
            {
                while (next < followers.Length && followers[next] < other) next++;
                var mutual = next < followers.Length && followers[next] == other;
                yield return new NetworkEdge(names[vertex], names[network.Order.Vertices[other]], 1, mutual ? MutualTie : OneSidedTie);
            }
        }
    }
}
