using System.Runtime.CompilerServices;

namespace Twiplomacy.Graph;

/// <summary>Weights added up by label, and the labels that got any, in the order of their first weight.</summary>
internal sealed class WeightTally(int labels)
{
    private readonly double[] sums = new double[labels];
    private readonly int[] touched = new int[labels + 1];
    private int count;

    public ReadOnlySpan<int> Touched => touched.AsSpan(0, count);

    public double this[int label] => sums[label];

    /// <summary>Adds the weights to all neighbours of a vertex, each to the label of the neighbour.</summary>
    public void AddRow(CommunityGraph graph, int vertex, int[] labelOf)
    {
        var row = graph.Rows[vertex];
        if (graph.Weights is null)
        {
            foreach (var neighbour in row) Add(labelOf[neighbour], 1);
            return;
        }

        var weights = graph.WeightsOf(vertex);
        for (var place = 0; place < row.Length; place++) Add(labelOf[row[place]], weights[place]);
    }

    /// <summary>As <see cref="AddRow"/>, for the neighbours of which both labels agree with the vertex only.</summary>
    public void AddRowWithin(CommunityGraph graph, int vertex, int[] labelOf, int[] outerLabelOf)
    {
        var row = graph.Rows[vertex];
        var outer = outerLabelOf[vertex];
        for (var place = 0; place < row.Length; place++)
            if (outerLabelOf[row[place]] == outer)
                Add(labelOf[row[place]], graph.Weights is null ? 1 : graph.Weights[graph.Rows.Offsets[vertex] + place]);
    }

    public void Clear()
    {
        foreach (var label in Touched) sums[label] = 0;
        count = 0;
    }

    /// <summary>Weights are positive, so that a sum of zero means a label not seen yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int label, double weight)
    {
        ref var sum = ref sums[label];
        touched[count] = label;
        count += sum == 0 ? 1 : 0;
        sum += weight;
    }
}
