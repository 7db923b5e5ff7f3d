using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.Graph;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>
/// Measures of place in the network, on ties known to be yes. The unknown is not bounded: unless every tie is known, these
/// columns have neither bounds nor possible ranks. Coverage is the share of an account's ordered pairs, both ways, that
/// are known.
/// </summary>
internal static class GraphMeasures
{
    private sealed record Definition(string Measure, Func<DirectedGraph, UndirectedGraph, GraphOptions, IReadOnlyList<double>> Score);

    private static readonly Definition[] Definitions =
    [
        new("pagerank", (follows, _, options) => PageRank.Of(follows, null, options).Scores),
        new("betweenness", (follows, _, options) => Betweenness.Of(follows, options)),
        new("harmonic_closeness", (follows, _, options) => HarmonicCloseness.Of(follows, options)),
        new("eigenvector", (_, mutual, options) => EigenvectorCentrality.Of(mutual, null, options).Scores),
        new("core_number", (_, mutual, options) => [.. CoreNumbers.Of(mutual, options).Select(core => (double)core)]),
        new("clustering", (_, mutual, options) => Triangles.Of(mutual, options).Local),
    ];

    /// <summary>The columns of the measures that are wanted; the others are not computed.</summary>
    public static IEnumerable<MeasureColumn> Of(
        TieSnapshot ties, Lazy<FollowNetwork> network, Predicate<string> wanted, CancellationToken cancellationToken)
    {
        var chosen = Definitions.Where(definition => wanted(definition.Measure)).ToList();
        if (chosen.Count == 0) yield break;
        var options = new GraphOptions { Cancellation = cancellationToken };
        var (follows, mutual) = (network.Value.Follows, network.Value.Mutual);
        var coverage = Coverage(ties);
        var isWhole = coverage.All(share => share == 1);
        foreach (var (measure, score) in chosen)
        {
            var scores = score(follows, mutual, options);
            yield return new MeasureColumn(measure, [.. scores.Select((value, i) => Cell(value, coverage[i], isWhole))]);
        }
    }

    private static MeasureCell Cell(double score, double coverage, bool isWhole)
    {
        double? value = coverage == 0 ? null : SignificantDigits.Round(score);
        return isWhole ? new MeasureCell(value, value, value, coverage) : new MeasureCell(value, null, null, coverage);
    }

    private static double[] Coverage(TieSnapshot ties)
    {
        var n = ties.Population.Count;
        var (outYes, outKnown, inYes, inKnown) = (BitRow.Create(n), BitRow.Create(n), BitRow.Create(n), BitRow.Create(n));
        var coverage = new double[n];
        for (var account = 0; account < n; account++)
        {
            ties.FillRow(account, outYes, outKnown, inYes, inKnown);
            coverage[account] = n < 2 ? 1 : (BitRow.Count(outKnown) + BitRow.Count(inKnown)) / (2.0 * (n - 1));
        }
        return coverage;
    }
}
