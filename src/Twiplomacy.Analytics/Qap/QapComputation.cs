using Twiplomacy.Core.Rankings;
using Twiplomacy.Graph;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Qap;

/// <summary>Tests the network of an edition against what a question names: each term alone, and all of them together.</summary>
public sealed class QapComputation(EditionQueries editions, QapNetworks networks)
{
    public async Task<QapOutcome> RunAsync(
        EditionRevisionRow revision, QapQuestion question, IProgress<double> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(question);
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var units = await networks.UnitsAsync(revision, members, question.By, cancellationToken);
        var matrices = new List<DyadMatrix>();
        foreach (var term in question.Terms.Prepend(question.Relation))
            matrices.Add(await networks.MatrixAsync(QapTerm.Parse(term)!, revision, members, units, question.By, cancellationToken));
        return await Task.Run(() => Compute(question, matrices[0], matrices[1..], progress, cancellationToken), cancellationToken);
    }

    private static QapOutcome Compute(
        QapQuestion question, DyadMatrix relation, IReadOnlyList<DyadMatrix> terms, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var settings = new QapSettings { Permutations = question.Permutations, Seed = (ulong)question.Seed };
        // The regression takes a test for each term, as do the correlations.
        GraphOptions Options(double from, double length) => new() { Cancellation = cancellationToken, Progress = new Part(progress, from, length) };
        var step = 0.5 / terms.Count;
        var correlations = terms.Select((term, place) => QapCorrelation.Of(relation, term, settings, Options(place * step, step))).ToArray();
        var regression = QapRegression.Of(relation, terms, settings, Options(0.5, 0.5));
        return new(
            regression.Vertices, relation.VertexCount - regression.Vertices, regression.Pairs, regression.Unknown, regression.AreUnordered,
            regression.Pairs == 0 ? 0 : (int)Math.Round(regression.Mean * regression.Pairs), Rounded(regression.Intercept),
            Rounded(regression.RSquared),
            [.. question.Terms.Select((term, place) => FindingOf(term, correlations[place], regression.Terms[place]))]);
    }

    private static QapFinding FindingOf(string term, QapCorrelation correlation, QapCoefficient? coefficient) => new(
        term, Rounded(correlation.Test?.Observed), Rounded(correlation.Test?.P), correlation.Pairs, correlation.Unknown, Rounded(coefficient?.Value),
        Rounded(coefficient?.Test.Observed), Rounded(coefficient?.Test.P), Rounded(coefficient?.Test.AtLeast), Rounded(coefficient?.Test.AtMost));

    private static double? Rounded(double? value) => value is { } number && double.IsFinite(number) ? SignificantDigits.Round(number) : null;

    private sealed class Part(IProgress<double> whole, double from, double length) : IProgress<double>
    {
        public void Report(double value) => whole.Report(from + value * length);
    }
}
