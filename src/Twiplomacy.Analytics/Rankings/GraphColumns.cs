using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.Graph;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>
/// Measures of place in the network, on ties known to be yes. The unknown is not bounded: unless every tie is known, these
/// columns have neither bounds nor possible ranks. Coverage is the share of an account's ordered pairs, both ways, that
/// are known.
/// </summary>
internal static class GraphColumns
{
    /// <summary>The columns of the measures that are wanted; the others are not computed.</summary>
    public static IEnumerable<MeasureColumn> Of(
        TieSnapshot ties, Lazy<FollowNetwork> network, Predicate<string> wanted, CancellationToken cancellationToken)
    {
        var chosen = GraphMeasures.All.Where(measure => measure.Ranks && wanted(measure.Id)).ToList();
        if (chosen.Count == 0) yield break;
        var graphs = new MeasuredGraph(network.Value.Follows, network.Value.Mutual, new GraphOptions { Cancellation = cancellationToken });
        var coverage = Coverage(ties);
        var isWhole = coverage.All(share => share == 1);
        foreach (var measure in chosen)
        {
            var scores = measure.Score(graphs);
            yield return new MeasureColumn(measure.Id, [.. coverage.Select((share, account) => Cell(scores[account], share, isWhole))]);
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
