using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Qap;

public sealed class QapTests
{
    // Four accounts: 0 and 1 follow each other, 0 follows 2, 3 follows 0. Of the three ways to split four accounts into two
    // pairs, {0,1}{2,3} holds two of the four follows, and either other way holds one.
    private static readonly DyadMatrix Follows = DyadMatrix.Of(ArcList.Of(4, (0, 1), (1, 0), (0, 2), (3, 0)).ToGraph());
    private static readonly DyadMatrix SamePair = new(4, (from, to) => from / 2 == to / 2 ? 1 : 0);

    [Fact]
    public void Two_of_four_follows_lie_within_the_pairs_where_chance_gives_four_of_twelve()
    {
        var correlation = QapCorrelation.Of(Follows, SamePair, new QapSettings { Permutations = 6000 });

        Assert.Equal((12, 0), (correlation.Pairs, correlation.Unknown));
        Assert.Equal((12 * 2 - 4 * 4) / 32.0, correlation.Test!.Observed, Naive.Tolerance);
        Assert.Equal(1 / 3.0, correlation.Test.P, 0.02);
        Assert.Equal(1 / 3.0, correlation.Test.AtLeast, 0.02);
        Assert.Equal(1, correlation.Test.AtMost);
    }

    [Fact]
    public void A_follow_within_a_pair_is_by_a_quarter_more_likely_than_one_across()
    {
        var regression = QapRegression.Of(Follows, [SamePair], new QapSettings { Permutations = 6000 });

        Assert.Equal(2 / 8.0, regression.Intercept, Naive.Tolerance);
        Assert.Equal(2 / 4.0 - 2 / 8.0, regression.Terms[0]!.Value, Naive.Tolerance);
        Assert.Equal(0.25 * 0.25, regression.RSquared!.Value, Naive.Tolerance);
        // t = r √(10 / (1 − r²)).
        Assert.Equal(0.25 * Math.Sqrt(10 / (1 - 0.0625)), regression.Terms[0]!.Test.Observed, Naive.Tolerance);
        Assert.Equal(1 / 3.0, regression.Terms[0]!.Test.P, 0.02);
    }

    [Fact]
    public void Rho_is_the_correlation_of_a_network_with_its_transpose() => ArcList.Check(arcs =>
    {
        var (graph, follows) = (arcs.ToGraph(), DyadMatrix.Of(arcs.ToGraph()));
        var test = QapCorrelation.Of(follows, follows.Transpose(), new QapSettings { Permutations = 1 }).Test;
        // A network that is its own transpose counts each pair once; below three pairs nothing is said.
        return test is null ? DyadCensus.Of(graph).Rho is null || arcs.VertexCount < 3 : Naive.Near(DyadCensus.Of(graph).Rho!.Value, test.Observed);
    });

    [Fact]
    public void Coefficients_t_and_the_share_of_all_renamings_are_those_of_a_naive_count() => Assert.All(Enumerable.Range(1, 12), seed =>
    {
        var (relation, covariates) = NaiveQap.Random(seed, vertices: 5, covariates: 1 + seed % 3, unknown: seed % 2 == 0 ? 0 : 2, isSymmetric: seed % 4 == 3);
        var regression = QapRegression.Of(relation, covariates, new QapSettings { Permutations = 4000, Seed = (ulong)seed });
        var expected = NaiveQap.Regress(relation, covariates);

        Assert.Equal((expected.Pairs, expected.Unknown), (regression.Pairs, regression.Unknown));
        Assert.Equal(expected.Coefficients[0], regression.Intercept, 1e-9);
        Assert.All(regression.Terms.Select((term, place) => (Term: term!, Place: place)), one =>
        {
            Assert.Equal(expected.Coefficients[one.Place + 1], one.Term.Value, 1e-9);
            Assert.Equal(expected.Ts[one.Place], one.Term.Test.Observed, 1e-8);
            Assert.Equal(NaiveQap.ShareOfAllRenamings(relation, covariates, one.Place), one.Term.Test.P, 0.035);
        });
    });

    [Fact]
    public void Pairs_that_one_of_them_does_not_know_are_left_out_and_counted()
    {
        var half = new DyadMatrix(4, (from, to) => (from, to) is (2, 3) or (1, 3) ? double.NaN : SamePair[from, to]);
        var correlation = QapCorrelation.Of(Follows, half, new QapSettings { Permutations = 50 });
        var known = (from a in Naive.Vertices(new bool[4, 4]) from b in Naive.Vertices(new bool[4, 4]) where a != b && !double.IsNaN(half[a, b]) select (Follows[a, b], half[a, b])).ToArray();

        Assert.Equal((10, 2), (correlation.Pairs, correlation.Unknown));
        Assert.Equal(NaiveQap.Correlation(known), correlation.Test!.Observed, Naive.Tolerance);
        Assert.Equal((10, 2), QapRegression.Of(Follows, [half]) is var regression ? (regression.Pairs, regression.Unknown) : default);
    }

    [Fact]
    public void Whoever_has_no_known_pair_takes_nobody_s_name()
    {
        var among = new DyadMatrix(60, (from, to) => from < 4 && to < 4 ? SamePair[from, to] : double.NaN);
        var follows = new DyadMatrix(60, (from, to) => from < 4 && to < 4 ? Follows[from, to] : 0);
        var (regression, correlation) = (QapRegression.Of(follows, [among]), QapCorrelation.Of(follows, among));

        Assert.Equal((12, 60 * 59 - 12, 4), (regression.Pairs, regression.Unknown, regression.Vertices));
        Assert.Equal(1 / 3.0, regression.Terms[0]!.Test.P, 0.05);
        Assert.Equal(1 / 3.0, correlation.Test!.P, 0.05);
    }

    [Fact]
    public void Symmetric_matrices_count_each_pair_once()
    {
        var mutual = new DyadMatrix(4, (from, to) => from + to == 1 || from + to == 5 ? 1 : 0);

        Assert.Equal(6, QapCorrelation.Of(mutual, SamePair).Pairs);
        Assert.Equal(12, QapCorrelation.Of(Follows, SamePair).Pairs);
    }

    [Fact]
    public void A_seed_gives_the_same_numbers_on_one_and_on_many_threads()
    {
        var (relation, covariates) = NaiveQap.Random(7, vertices: 20, covariates: 3, unknown: 9, isSymmetric: false);
        QapRegression Run(ulong seed, int threads) =>
            QapRegression.Of(relation, covariates, new QapSettings { Permutations = 300, Seed = seed }, new GraphOptions { Threads = threads });

        var alone = Run(5, 1);
        Assert.All((int[])[1, 2, 7], threads => Assert.Equal(alone.Terms, Run(5, threads).Terms));
        Assert.NotEqual(alone.Terms, Run(6, 1).Terms);
    }

    [Fact]
    public void Where_there_is_nothing_to_compare_nothing_is_said()
    {
        var constant = new DyadMatrix(4, (_, _) => 3);

        Assert.Null(QapCorrelation.Of(Follows, constant).Test);
        Assert.Null(QapCorrelation.Of(constant, Follows).Test);
        Assert.Null(QapCorrelation.Of(Follows, new DyadMatrix(4, (_, _) => double.NaN)).Test);
        var twice = QapRegression.Of(Follows, [SamePair, new DyadMatrix(4, (from, to) => 1 - 2 * SamePair[from, to]), constant], new QapSettings { Permutations = 20 });
        Assert.Equal([true, false, false], twice.Terms.Select(term => term is not null));
        Assert.Equal(0.25, twice.Terms[0]!.Value, Naive.Tolerance);
        Assert.Null(QapRegression.Of(constant, [SamePair]).RSquared);
    }

    [Fact]
    public void A_cancelled_test_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => QapCorrelation.Of(Follows, SamePair, options: new GraphOptions { Cancellation = cancelled.Token }));
    }

    [Fact]
    public void Matrices_of_different_sizes_and_a_regression_without_covariates_are_refused()
    {
        Assert.Throws<ArgumentException>(() => QapCorrelation.Of(Follows, new DyadMatrix(3, (_, _) => 0)));
        Assert.Throws<ArgumentException>(() => QapRegression.Of(Follows, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new QapSettings { Permutations = 0 });
    }
}
