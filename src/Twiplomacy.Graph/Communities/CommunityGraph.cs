namespace Twiplomacy.Graph;

/// <summary>
/// What Leiden works on: vertices, or communities that stand for vertices, with the weights between them. What lies
/// inside a vertex counts in its strength only, since no move can change it.
/// </summary>
internal sealed class CommunityGraph
{
    private CommunityGraph(CompressedRows rows, double[]? weights, double[] strengths, double totalStrength)
    {
        Rows = rows;
        Weights = weights;
        Strengths = strengths;
        TotalStrength = totalStrength;
    }

    public int VertexCount => Rows.RowCount;

    public CompressedRows Rows { get; }

    /// <summary>Beside the entries of the rows; null if all are 1.</summary>
    public double[]? Weights { get; }

    public double[] Strengths { get; }

    /// <summary>2 m, the same on every level.</summary>
    public double TotalStrength { get; }

    public static CommunityGraph Of(CompressedRows rows, double[]? weights)
    {
        var strengths = new double[rows.RowCount];
        for (var vertex = 0; vertex < strengths.Length; vertex++)
            strengths[vertex] = weights is null ? rows.Length(vertex) : Sum(weights.AsSpan(rows.Offsets[vertex]..rows.Offsets[vertex + 1]));
        return new CommunityGraph(rows, weights, strengths, Sum(strengths));
    }

    public ReadOnlySpan<double> WeightsOf(int vertex) => Weights.AsSpan(Rows.Offsets[vertex]..Rows.Offsets[vertex + 1]);

    /// <summary>The graph in which each class of vertices is one vertex.</summary>
    /// <param name="labels">Class of each vertex, from 0 to below the count, none of them empty.</param>
    public CommunityGraph Aggregate(int[] labels, int count)
    {
        var members = new VertexClasses(labels, count);
        var tally = new WeightTally(count);
        var (offsets, entries, weights) = (new int[count + 1], new List<int>(), new List<double>());
        var strengths = new double[count];
        for (var label = 0; label < count; label++)
        {
            foreach (var vertex in members[label])
            {
                strengths[label] += Strengths[vertex];
                tally.AddRow(this, vertex, labels);
            }

            foreach (var other in tally.Touched)
            {
                if (other == label) continue;
                entries.Add(other);
                weights.Add(tally[other]);
            }

            tally.Clear();
            offsets[label + 1] = entries.Count;
        }

        return new CommunityGraph(new CompressedRows(offsets, [.. entries]), [.. weights], strengths, TotalStrength);
    }

    public double Modularity(ReadOnlySpan<int> labels, double resolution)
    {
        if (labels.Length != VertexCount)
            throw new ArgumentException($"There are {VertexCount} vertices and {labels.Length} labels.", nameof(labels));
        if (TotalStrength == 0) return 0;
        var strengths = new double[VertexCount];
        var inside = 0.0;
        for (var vertex = 0; vertex < VertexCount; vertex++)
        {
            strengths[labels[vertex]] += Strengths[vertex];
            var row = Rows[vertex];
            for (var place = 0; place < row.Length; place++)
                if (labels[row[place]] == labels[vertex]) inside += Weights is null ? 1 : WeightsOf(vertex)[place];
        }

        var expected = 0.0;
        foreach (var strength in strengths) expected += strength / TotalStrength * (strength / TotalStrength);
        return inside / TotalStrength - resolution * expected;
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum;
    }
}
