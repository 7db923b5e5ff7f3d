using System.Numerics;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.UnitTests.Core.Ties;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Rankings;

/// <summary>The largest set that can have what it needs, against trying every set and every way to give pairs away.</summary>
public sealed class SparingSubsetTests
{
    [Fact]
    public void The_search_finds_what_trying_everything_finds()
    {
        var random = new Random(31);
        for (var round = 0; round < 400; round++)
        {
            var n = random.Next(1, 7);
            var pairs = (from a in Enumerable.Range(0, n) from b in Enumerable.Range(a + 1, n - a - 1) where random.Next(3) > 0 select (a, b)).ToList();
            var component = Component(n, pairs, [.. Enumerable.Range(0, n).Select(_ => random.Next(3))]);

            Assert.Equal((ByTrying(component, pairs), true), SparingSubset.Largest(component, new SearchBudget(100_000)));
        }
    }

    [Fact]
    public void Among_accounts_that_can_spare_nothing_only_one_of_each_pair_is_kept()
    {
        var star = Component(5, [(0, 1), (0, 2), (0, 3), (0, 4)], [0, 0, 0, 0, 0]);

        Assert.Equal((4, true), SparingSubset.Largest(star, new SearchBudget(1000)));
    }

    [Fact]
    public void Where_all_contest_with_all_those_who_can_spare_most_are_kept()
    {
        const int n = 60;
        var pairs = from a in Enumerable.Range(0, n) from b in Enumerable.Range(a + 1, n - a - 1) select (a, b);
        var everybody = Component(n, [.. pairs], [.. Enumerable.Repeat(10, n)]);

        Assert.Equal((21, true), SparingSubset.Largest(everybody, new SearchBudget(1000)));
    }

    [Fact]
    public void A_panel_with_a_dozen_unobserved_accounts_is_searched_to_the_end()
    {
        var random = new Random(33);
        const int n = 60, unobserved = 12;
        var states = KnownTies.Random(random, n, 0);
        for (var a = 0; a < unobserved; a++)
            for (var b = 0; b < unobserved; b++)
                if (random.Next(10) > 0) states[a, b] = TieState.Unknown;

        foreach (var column in TieMeasures.Of(KnownTies.Of(states), id => id.StartsWith("unilateral", StringComparison.Ordinal)))
            Assert.All(new RankField([.. column.Cells.Select(cell => cell.Ranked)], column.Pairs).AmongAll(), place =>
                Assert.True(place.Possible is { WorstIsBound: false } possible && possible.Best <= possible.Worst));
    }

    [Fact]
    public void A_search_without_steps_gives_an_upper_bound_and_says_so()
    {
        var random = new Random(32);
        for (var round = 0; round < 100; round++)
        {
            var pairs = (from a in Enumerable.Range(0, 6) from b in Enumerable.Range(a + 1, 5 - a) where random.Next(2) > 0 select (a, b)).ToList();
            var component = Component(6, pairs, [.. Enumerable.Range(0, 6).Select(_ => random.Next(2))]);
            var (bound, isExact) = SparingSubset.Largest(component, new SearchBudget(0));

            Assert.True(bound >= ByTrying(component, pairs));
            Assert.True(!isExact || bound == ByTrying(component, pairs));
        }
    }

    private static ContestedComponent Component(int n, IReadOnlyList<(int A, int B)> pairs, int[] spare) => new(
        [.. Enumerable.Range(0, n).Select(v => pairs.Where(p => p.A == v || p.B == v).Select(p => p.A == v ? p.B : p.A).Order().ToArray())], spare);

    private static int ByTrying(ContestedComponent component, IReadOnlyList<(int A, int B)> pairs)
    {
        var best = 0;
        for (var set = 0; set < 1 << component.Spare.Length; set++)
            if (BitOperations.PopCount((uint)set) > best && CanAll(component, [.. pairs.Where(p => (set >> p.A & set >> p.B & 1) == 1)])) best = BitOperations.PopCount((uint)set);
        return best;
    }

    private static bool CanAll(ContestedComponent component, IReadOnlyList<(int A, int B)> inside) =>
        Enumerable.Range(0, 1 << inside.Count).Any(way => inside.Select((p, i) => (way >> i & 1) == 0 ? p.A : p.B)
            .GroupBy(giver => giver).All(given => given.Count() <= component.Spare[given.Key]));
}
