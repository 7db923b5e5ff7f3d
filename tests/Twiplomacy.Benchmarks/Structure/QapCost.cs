using System.Diagnostics;
using System.Globalization;
using Twiplomacy.Graph;

namespace Twiplomacy.Benchmarks.Structure;

/// <summary>Times QAP of 200 countries against four covariates, with all pairs known and with a tenth of them unknown.</summary>
internal static class QapCost
{
    private const int Countries = 200;

    public static void Run(int rounds)
    {
        foreach (var unknown in (double[])[0, 0.1])
        {
            var (relation, covariates) = Matrices(unknown);
            Tell(unknown, "correlation", rounds, () => QapCorrelation.Of(relation, covariates[0]));
            Tell(unknown, "regression on four covariates", rounds, () => QapRegression.Of(relation, covariates));
        }
    }

    private static (DyadMatrix Relation, DyadMatrix[] Covariates) Matrices(double unknown)
    {
        var random = new Random(1);
        DyadMatrix Draw(Func<int, int, double> value, bool isSure = false)
        {
            var values = new double[Countries, Countries];
            for (var a = 0; a < Countries; a++)
                for (var b = 0; b < Countries; b++) values[a, b] = !isSure && random.NextDouble() < unknown ? double.NaN : value(a, b);
            return new DyadMatrix(Countries, (a, b) => values[a, b]);
        }
        return (Draw((a, b) => random.NextDouble() < (a % 5 == b % 5 ? 0.4 : 0.2) ? 1 : 0),
            [Draw((a, b) => Math.Abs(a - b) * 100, isSure: true), Draw((a, b) => a % 5 == b % 5 ? 1 : 0, isSure: true), Draw((_, _) => random.NextDouble()), Draw((_, _) => random.Next(2))]);
    }

    private static void Tell(double unknown, string what, int rounds, Action run)
    {
        var seconds = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var began = Stopwatch.GetTimestamp();
            run();
            seconds.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
        }
        seconds.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{unknown:P0} unknown, {what}: {seconds[rounds / 2]:F2} s ({seconds[0]:F2} to {seconds[^1]:F2})"));
    }
}
