using System.Globalization;
using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.IntegrationTests.Graph;

/// <summary>QAP correlation and regression against R's package sna.</summary>
public sealed class QapOracleTests
{
    // What is observed does not depend on the draws, which take sna most of its time: many decide p in some cases only.
    private const int CasesOfMany = 4;
    private const int Many = 1000;
    private const int Few = 100;

    [RequiresSnaFact]
    public async Task Coefficients_are_those_of_sna_and_p_is_within_the_error_of_the_draws()
    {
        var cases = Enumerable.Range(1, 12).Select(seed => Matrices(seed, vertices: 8 + seed, isSymmetric: seed % 3 == 0)).ToArray();
        var answers = (await ForeignProgram.AskRAsync("sna_qap.R", cases.Select((one, place) => QuestionOf(one, PermutationsOf(place))))).Select(NumbersOf).Chunk(4).ToArray();

        Assert.Equal(cases.Length, answers.Length);
        Assert.All(cases.Zip(answers).Index(), one => AssertAgrees(one.Item.First, one.Item.Second, PermutationsOf(one.Index)));
    }

    private static int PermutationsOf(int place) => place < CasesOfMany ? Many : Few;

    // Two estimates of one share from so many draws each differ by less in all but one of 15,000 cases.
    private static double MonteCarlo(int permutations) => 4 * Math.Sqrt(2 * 0.25 / permutations);

    private static void AssertAgrees(DyadMatrix[] matrices, double[][] sna, int permutations)
    {
        var (settings, error) = (new QapSettings { Permutations = permutations }, MonteCarlo(permutations));
        var correlation = QapCorrelation.Of(matrices[0], matrices[1], settings).Test!;
        Assert.Equal(sna[0][0], correlation.Observed, 1e-9);
        Assert.Equal(sna[0][1], correlation.P, error);
        var regression = QapRegression.Of(matrices[0], matrices[1..], settings);
        Assert.Equal(sna[1][0], regression.Intercept, 1e-9);
        Assert.All(regression.Terms.Select((term, place) => (Term: term!, Place: place + 1)), one =>
        {
            Assert.Equal(sna[1][one.Place], one.Term.Value, 1e-9);
            Assert.Equal(sna[2][one.Place], one.Term.Test.Observed, 1e-7);
            Assert.Equal(sna[3][one.Place], one.Term.Test.P, error);
        });
    }

    /// <summary>A network that goes with nearness and a bloc, a covariate that has nothing to do with it, and those two.</summary>
    private static DyadMatrix[] Matrices(int seed, int vertices, bool isSymmetric)
    {
        var random = new Random(seed);
        var places = Enumerable.Range(0, vertices).Select(_ => random.NextDouble()).ToArray();
        var draws = new double[vertices, vertices, 2];
        for (var a = 0; a < vertices; a++)
            for (var b = 0; b < vertices; b++) (draws[a, b, 0], draws[a, b, 1]) = (random.NextDouble(), random.NextDouble());
        double Draw(int a, int b, int which) => isSymmetric ? draws[Math.Min(a, b), Math.Max(a, b), which] : draws[a, b, which];
        double Distance(int a, int b) => 10_000 * Math.Abs(places[a] - places[b]);
        double Bloc(int a, int b) => a % 3 == b % 3 ? 1 : 0;
        return
        [
            new(vertices, (a, b) => Draw(a, b, 0) < 0.55 - Distance(a, b) / 25_000 + 0.25 * Bloc(a, b) ? 1 : 0),
            new(vertices, Distance), new(vertices, Bloc), new(vertices, (a, b) => Math.Round(100 * Draw(a, b, 1))),
        ];
    }

    private static string QuestionOf(DyadMatrix[] matrices, int permutations)
    {
        var vertices = Enumerable.Range(0, matrices[0].VertexCount);
        var texts = matrices.Select(matrix => string.Join(' ', vertices.SelectMany(a => vertices.Select(b => (a == b ? 0 : matrix[a, b]).ToString("R", CultureInfo.InvariantCulture)))));
        return string.Join('|', [permutations.ToString(CultureInfo.InvariantCulture), matrices.All(matrix => matrix.IsSymmetric) ? "graph" : "digraph", .. texts]);
    }

    private static double[] NumbersOf(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
}
