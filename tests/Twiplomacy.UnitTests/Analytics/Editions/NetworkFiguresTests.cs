using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.UnitTests.Core.Ties;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Editions;

public sealed class NetworkFiguresTests
{
    [Fact]
    public void Islands_and_the_strongest_core_are_those_of_a_hand()
    {
        // 0, 1 and 2 are mutual in a row; 3 and 4 are mutual; 0 follows 3, 4 follows 5, 5 follows 6, 6 follows 4; of 7 nothing is known.
        var figures = FiguresOf(8, (0, 1), (1, 0), (1, 2), (2, 1), (3, 4), (4, 3), (0, 3), (4, 5), (5, 6), (6, 4));

        Assert.Equal((2, 3, 4), (figures.Islands, figures.LargestIsland, figures.StrongestCore));
    }

    [Fact]
    public void One_way_follows_alone_make_no_island_and_no_core()
    {
        var figures = FiguresOf(3, (0, 1), (1, 2), (0, 2));

        Assert.Equal((0, 0, 0), (figures.Islands, figures.LargestIsland, figures.StrongestCore));
    }

    [Fact]
    public void A_panel_without_members_has_neither() => Assert.Equal((0, 0, 0), FiguresOf(0) is var none ? (none.Islands, none.LargestIsland, none.StrongestCore) : default);

    private static NetworkFigures FiguresOf(int members, params (int Follower, int Followed)[] follows)
    {
        var states = new TieState[members, members];
        foreach (var (follower, followed) in follows) states[follower, followed] = TieState.Yes;
        var panel = Enumerable.Range(0, members).Select(i => EditionRows.ToMember(
            new EditionMemberRow(i, $"x:{i}", $"handle{i}", "Actor", "other", "FR", null, null, null, null, "{}"), ProfileKey.OfId("x", $"{i}"), i)).ToList();
        return EditionComputation.Compute(
            panel, KnownTies.Of(states), [.. panel.Select(_ => (IReadOnlyList<ProfileObservation>)[])], null, new EditionSettings(), CancellationToken.None).Network;
    }

    [Fact]
    public void Figures_are_those_of_counting_pairs()
    {
        var random = new Random(21);
        for (var round = 0; round < 30; round++)
        {
            var states = KnownTies.Random(random, random.Next(2, 70), random.Next(400));
            var (figures, n) = (NetworkFigures.Of(KnownTies.Of(states)), states.GetLength(0));
            var pairs = (from a in Enumerable.Range(0, n) from b in Enumerable.Range(0, n) where a != b select (There: states[a, b], Back: states[b, a], a)).ToList();
            var (known, yes) = (pairs.Count(p => p.There != TieState.Unknown), pairs.Count(p => p.There == TieState.Yes));
            var mutual = pairs.Count(p => p is { There: TieState.Yes, Back: TieState.Yes });
            var answered = pairs.Count(p => p.There == TieState.Yes && p.Back != TieState.Unknown);
            var alone = Enumerable.Range(0, n).Count(a => pairs.Where(p => p.a == a).All(p => p.There == TieState.No || p.Back == TieState.No));

            Assert.Equal((n, yes, mutual / 2, 0), (figures.Members, figures.Arcs, figures.MutualPairs, figures.Clashes));
            Assert.Equal(known / (double)pairs.Count, figures.KnownShare);
            Assert.Equal(known == 0 ? null : yes / (double)known, figures.Density);
            Assert.Equal(answered == 0 ? null : mutual / (double)answered, figures.ReciprocityArcs);
            Assert.Equal(answered == 0 ? null : mutual / 2 / (double)(mutual / 2 + answered - mutual), figures.ReciprocityDyads);
            Assert.Equal(alone / (double)n, figures.ShareWithoutMutual);
        }
    }

    [Fact]
    public void Bounds_are_exact_over_every_completion_of_the_unknown()
    {
        var random = new Random(36);
        for (var round = 0; round < 200; round++)
        {
            var states = KnownTies.Random(random, random.Next(2, 5), random.Next(10));
            var (figures, n) = (NetworkFigures.Of(KnownTies.Of(states)), states.GetLength(0));
            var completions = Completions(states).ToList();
            var (densities, arcs, dyads) = (completions.Select(c => c.Arcs / (double)(n * (n - 1))).ToList(), ReciprocitiesOf(completions, 2), ReciprocitiesOf(completions, 1));

            Assert.Equal((densities.Min(), densities.Max()), (figures.DensityLow, figures.DensityHigh));
            Assert.Equal(arcs.Count == 0 ? (null, null) : (arcs.Min(), arcs.Max()), (figures.ReciprocityArcsLow, figures.ReciprocityArcsHigh));
            Assert.Equal(dyads.Count == 0 ? (null, null) : (dyads.Min(), dyads.Max()), (figures.ReciprocityDyadsLow, figures.ReciprocityDyadsHigh));
        }
    }

    private static List<double?> ReciprocitiesOf(IEnumerable<(int Arcs, int Mutual)> completions, int weight) =>
        [.. completions.Where(c => c.Arcs > 0).Select(c => (double?)(weight * c.Mutual / (double)(c.Arcs - (2 - weight) * c.Mutual)))];

    private static IEnumerable<(int Arcs, int Mutual)> Completions(TieState[,] states)
    {
        var n = states.GetLength(0);
        var open = (from a in Enumerable.Range(0, n) from b in Enumerable.Range(0, n) where a != b && states[a, b] == TieState.Unknown select (a, b)).ToList();
        for (var choice = 0; choice < 1 << open.Count; choice++)
        {
            var follows = new bool[n, n];
            foreach (var (a, b) in from a in Enumerable.Range(0, n) from b in Enumerable.Range(0, n) where a != b select (a, b))
                follows[a, b] = states[a, b] == TieState.Yes;
            for (var i = 0; i < open.Count; i++) follows[open[i].a, open[i].b] = (choice >> i & 1) == 1;
            var pairs = (from a in Enumerable.Range(0, n) from b in Enumerable.Range(0, a) select (follows[a, b], follows[b, a])).ToList();
            yield return (pairs.Sum(p => (p.Item1 ? 1 : 0) + (p.Item2 ? 1 : 0)), pairs.Count(p => p is (true, true)));
        }
    }
}
