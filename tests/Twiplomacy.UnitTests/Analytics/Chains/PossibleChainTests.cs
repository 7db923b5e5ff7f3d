using Twiplomacy.Analytics.Chains;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Ties;
using Twiplomacy.UnitTests.Core.Ties;
using Twiplomacy.UnitTests.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Chains;

/// <summary>How short a chain could be is what a search over every tie that is not known to be missing finds.</summary>
public sealed class PossibleChainTests
{
    [Fact]
    public void The_least_length_is_that_over_all_ties_that_may_be_there()
    {
        var random = new Random(30);
        var shorter = 0;
        for (var round = 0; round < 60; round++)
        {
            var n = random.Next(2, 12);
            var states = Sparse(random, n);
            var ties = new EditionTies(EditionRows.TiesOf(KnownTies.Of(states)), n);
            var (known, possible) = (Distances(states, MutualState.Mutual), Distances(states, MutualState.Mutual, MutualState.Unknown));
            for (var from = 0; from < n; from++)
            {
                for (var to = 0; to < n; to++)
                {
                    int? length = known[from, to] < 0 ? null : known[from, to];
                    Assert.Equal(possible[from, to] < 0 ? null : possible[from, to], PossibleChain.Length(ties, from, to, length));
                    if (possible[from, to] != known[from, to]) shorter++;
                }
            }
        }
        Assert.True(shorter > 100);
    }

    private static TieState[,] Sparse(Random random, int n)
    {
        var states = new TieState[n, n];
        for (var a = 0; a < n; a++)
            for (var b = 0; b < n; b++)
                if (a != b) states[a, b] = random.Next(10) switch { < 5 => TieState.No, < 9 => TieState.Yes, _ => TieState.Unknown };
        return states;
    }

    private static int[,] Distances(TieState[,] states, params MutualState[] joined)
    {
        var matrix = new bool[states.GetLength(0), states.GetLength(0)];
        foreach (var a in Naive.Vertices(matrix))
            foreach (var b in Naive.Vertices(matrix)) matrix[a, b] = a != b && joined.Contains(TieRules.Mutual(states[a, b], states[b, a]));
        return Naive.Distances(matrix);
    }
}
