namespace Twiplomacy.Graph;

/// <summary>
/// Betweenness estimated from k of n sources: B(v) = Σ over the sources of their dependency on v, times
/// n / (k (n − 1)(n − 2)), as NetworkX scales it. Unbiased. Source: Brandes and Pich 2007.
/// </summary>
public sealed class SampledBetweenness
{
    private readonly int vertexCount;
    private readonly int sourceCount;

    private SampledBetweenness(double[] scores, double[] standardErrors, int vertexCount, int sourceCount)
    {
        Scores = scores;
        StandardErrors = standardErrors;
        this.vertexCount = vertexCount;
        this.sourceCount = sourceCount;
    }

    public IReadOnlyList<double> Scores { get; }

    /// <summary>
    /// By vertex, from the spread of the sources' dependencies, with the correction for drawing without replacement;
    /// 0 if all sources were taken, not a number if only one of several was.
    /// </summary>
    public IReadOnlyList<double> StandardErrors { get; }

    /// <summary>
    /// With at least this probability no vertex at all is off by more than the answer, whatever the graph:
    /// n / (n − 1) × √(ln(2 n / (1 − confidence)) / (2 k)), Hoeffding 1963 over all vertices; 0 if all sources were
    /// taken. Far wider than the standard errors, which hold one vertex at a time and for large k.
    /// </summary>
    public double ErrorBound(double confidence)
    {
        if (confidence is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence is between 0 and 1.");
        if (sourceCount == vertexCount) return 0;
        return vertexCount / (vertexCount - 1.0) * Math.Sqrt(Math.Log(2 * vertexCount / (1 - confidence)) / (2 * sourceCount));
    }

    internal static SampledBetweenness FromSums(DependencySums sums, int vertices, int sources)
    {
        var scores = new double[vertices];
        var errors = new double[vertices];
        if (vertices < 3) return new SampledBetweenness(scores, errors, vertices, sources);
        var unit = vertices / ((double)(vertices - 1) * (vertices - 2));
        var unseen = (double)(vertices - sources) / vertices;
        for (var vertex = 0; vertex < vertices; vertex++)
        {
            var mean = sums.Dependencies[vertex] / sources;
            var variance = (sums.Squares[vertex] - sources * mean * mean) / (sources - 1);
            scores[vertex] = mean * unit;
            errors[vertex] = sources == vertices ? 0 : Math.Sqrt(Math.Max(0, variance) * unseen / sources) * unit;
        }

        return new SampledBetweenness(scores, errors, vertices, sources);
    }
}
