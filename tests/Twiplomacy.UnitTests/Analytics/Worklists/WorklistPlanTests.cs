using Twiplomacy.Analytics.Worklists;
using Twiplomacy.Core.Ties;
using Twiplomacy.UnitTests.Analytics.Rankings;
using Twiplomacy.UnitTests.Core.Ties;
using Xunit;
using static Twiplomacy.Core.Ties.TieState;

namespace Twiplomacy.UnitTests.Analytics.Worklists;

public sealed class WorklistPlanTests
{
    // 0 has none; 1, 2 and 3 are mutual with each other, 4 with 5. All follow 0.
    private static readonly TieState[,] Small = Mutual(6, (1, 2), (1, 3), (2, 3), (4, 5));

    [Fact]
    public void A_peer_that_the_step_raises_to_the_same_value_is_no_better_and_none_worse()
    {
        var plan = WorklistPlan.Of(KnownTies.Of(Followed(Small)), 0, [], [1, 2, 3, 4, 5]);

        // With one tie: 1, 2 and 3 have two, 4 and 5 one, of whom whoever is chosen gets two. With 1 chosen the rank is 4.
        Assert.Equal((0, 6), (plan.Now.Mutual, plan.Now.Rank));
        Assert.Equal([1], plan.Goals[0].Steps);
        Assert.Equal((1, 4), (plan.Goals[0].Mutual, plan.Goals[0].Rank));
        // With two ties: 4 and 5 get at most two; so the rank is 1. Those with two would get three.
        Assert.Equal([4, 5], plan.Goals[1].Steps);
        Assert.Equal((2, 1, 1, 1), (plan.Goals[1].Mutual, plan.Goals[1].Rank, plan.Goals[1].Best, plan.Goals[1].Worst));
        Assert.Equal(2, plan.Goals.Count);
    }

    [Fact]
    public void What_is_under_way_counts_as_done()
    {
        var plan = WorklistPlan.Of(KnownTies.Of(Followed(Small)), 0, [4], [1, 2, 3, 5]);

        Assert.Equal((1, 5), (plan.Now.Mutual, plan.Now.Rank));
        Assert.Equal([5], plan.Goals[0].Steps);
        Assert.Equal(1, plan.Goals[0].Rank);
    }

    [Fact]
    public void Who_is_first_has_no_better_rank()
    {
        Assert.Empty(WorklistPlan.Of(KnownTies.Of(Followed(Small)), 1, [], [0, 4]).Goals);
        Assert.Empty(WorklistPlan.Of(KnownTies.Of(Followed(Small)), 0, [], []).Goals);
    }

    [Fact]
    public void Goals_are_the_smallest_sets_and_ranks_and_ranges_are_those_of_the_ranking_with_the_ties_there()
    {
        var random = new Random(20);
        for (var run = 0; run < 60; run++)
        {
            var states = KnownTies.Random(random, 6, unknown: random.Next(5));
            var steps = Enumerable.Range(1, 5).Where(peer => states[peer, 0] == Yes && states[0, peer] == No).ToList();
            var plan = WorklistPlan.Of(KnownTies.Of(states), 0, [], steps);

            var best = RankOf(states, []);
            Assert.Equal(best, plan.Now.Rank);
            var goals = new Queue<WorklistGoal>(plan.Goals);
            foreach (var count in Enumerable.Range(1, steps.Count))
            {
                var rank = Subsets(steps, count).Min(set => RankOf(states, set));
                if (rank >= best || goals.Count == 0) continue;
                var goal = goals.Dequeue();
                Assert.Equal((count, rank), (goal.Steps.Count, goal.Rank));
                Assert.Equal(rank, RankOf(states, goal.Steps));
                Assert.Equal(new CompletedTies(With(states, goal.Steps)).Ranks("mutual_follows", [.. Enumerable.Range(0, 6)])[0], (goal.Best, goal.Worst));
                best = rank;
            }
            Assert.Empty(goals);
        }
    }

    private static int RankOf(TieState[,] states, IReadOnlyList<int> steps)
    {
        var with = With(states, steps);
        var values = Enumerable.Range(0, 6).Select(a => Enumerable.Range(0, 6).Count(b => a != b && with[a, b] == Yes && with[b, a] == Yes)).ToList();
        return 1 + values.Count(value => value > values[0]);
    }

    private static TieState[,] With(TieState[,] states, IReadOnlyList<int> steps)
    {
        var with = (TieState[,])states.Clone();
        foreach (var peer in steps) with[0, peer] = Yes;
        return with;
    }

    private static IEnumerable<IReadOnlyList<int>> Subsets(List<int> of, int count) => Enumerable.Range(0, 1 << of.Count)
        .Select(bits => (IReadOnlyList<int>)[.. of.Where((_, place) => (bits >> place & 1) == 1)]).Where(set => set.Count == count);

    private static TieState[,] Mutual(int count, params (int A, int B)[] pairs)
    {
        var states = new TieState[count, count];
        for (var a = 0; a < count; a++)
            for (var b = 0; b < count; b++) states[a, b] = pairs.Contains((a, b)) || pairs.Contains((b, a)) ? Yes : No;
        return states;
    }

    private static TieState[,] Followed(TieState[,] states)
    {
        var with = (TieState[,])states.Clone();
        for (var peer = 1; peer < 6; peer++) with[peer, 0] = Yes;
        return with;
    }
}
