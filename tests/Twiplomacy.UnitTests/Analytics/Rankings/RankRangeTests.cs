using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.RankingViews;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Ties;
using Twiplomacy.UnitTests.Core.Ties;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Rankings;

/// <summary>
/// Ranks, ranges and movements of random panels against every completion of what is unknown: of the whole panel, of a filter,
/// counted within some accounts, and counted among the accounts that two editions share.
/// </summary>
public sealed class RankRangeTests
{
    private const int Rounds = 60;
    private const int MostAccounts = 8;
    private const int MostUnknown = 9;

    [Fact]
    public void In_every_row_the_rank_lies_in_a_range_that_is_exact()
    {
        var random = new Random(71);
        for (var round = 0; round < Rounds; round++) CheckWhole(Draw(random));
    }

    [Fact]
    public void Counted_within_some_accounts_ranks_and_ranges_are_those_of_their_ties_alone()
    {
        var random = new Random(72);
        for (var round = 0; round < Rounds; round++)
        {
            var states = Draw(random);
            CheckWhole(CompletedTies.Among(states, CompletedTies.Draw(random, states.GetLength(0))));
        }
    }

    [Fact]
    public void In_a_filter_values_stay_and_ranks_and_ranges_are_those_among_its_accounts()
    {
        var random = new Random(73);
        for (var round = 0; round < Rounds; round++)
        {
            var states = Draw(random);
            var (ties, completed) = (KnownTies.Of(states), new CompletedTies(states));
            var taken = CompletedTies.Draw(random, completed.Count);
            foreach (var (measure, ranking) in Rankings(ties)) CheckFilter(measure, ranking, ties, taken, completed);
        }
    }

    [Fact]
    public void Up_and_down_are_said_exactly_where_every_completion_of_both_editions_says_so()
    {
        var random = new Random(74);
        var told = new HashSet<string>();
        for (var round = 0; round < 4 * Rounds; round++)
        {
            var (before, now) = (Draw(random, 5, 4), Draw(random, 5, 4));
            var (then, here) = (new CompletedTies(before), new CompletedTies(now));
            var earlier = Rankings(KnownTies.Of(before));
            foreach (var (measure, ranking) in Rankings(KnownTies.Of(now)))
            {
                var everybody = Enumerable.Range(0, 5).ToList();
                var rows = Beside(measure, ranking, earlier[measure], everybody, everybody);
                foreach (var row in rows) told.Add(CheckMoved(row, here.Ranks(measure, everybody)[row.Row.Position], then.Ranks(measure, everybody)[row.Row.Position]));
            }
        }
        Assert.Superset(new HashSet<string> { "up", "down", "same", "cannot_be_told" }, told);
    }

    [Fact]
    public void On_a_constant_basis_both_editions_are_counted_among_the_accounts_that_are_in_both()
    {
        var random = new Random(77);
        for (var round = 0; round < Rounds; round++)
        {
            var (before, now) = (Draw(random, MostAccounts, MostUnknown), Draw(random, MostAccounts, MostUnknown));
            var both = CompletedTies.Draw(random, MostAccounts);
            (before, now) = (CompletedTies.Among(before, both), CompletedTies.Among(now, both));
            CheckWhole(now);
            var everybody = Enumerable.Range(0, both.Count).ToList();
            var (then, here) = (new CompletedTies(before), new CompletedTies(now));
            var earlier = Rankings(KnownTies.Of(before));
            foreach (var (measure, ranking) in Rankings(KnownTies.Of(now)))
            {
                var (possible, possibleThen) = (here.Ranks(measure, everybody), then.Ranks(measure, everybody));
                foreach (var row in Beside(measure, ranking, earlier[measure], everybody, everybody))
                    CheckMoved(row, possible[row.Row.Position], possibleThen[row.Row.Position]);
            }
        }
    }

    [Fact]
    public void That_others_joined_is_no_fall()
    {
        var random = new Random(75);
        var fell = 0;
        for (var round = 0; round < 4 * Rounds; round++)
        {
            // Accounts 0 to 3 were there before; 4 to 6 joined since.
            var (before, now) = (Draw(random, 4, 3), Draw(random, 7, 4));
            var (then, here) = (new CompletedTies(before), new CompletedTies(now));
            int[] stayed = [0, 1, 2, 3];
            var earlier = Rankings(KnownTies.Of(before));
            foreach (var (measure, ranking) in Rankings(KnownTies.Of(now)))
            {
                var among = here.Ranks(measure, stayed);
                foreach (var row in Beside(measure, ranking, earlier[measure], [.. Enumerable.Range(0, 7)], stayed).Where(row => row.Row.Moved < 0))
                {
                    fell++;
                    Assert.Equal(row.Row.Moved, then.Ranks(measure, stayed)[row.Row.Position].Worst - among[row.Row.Position].Best);
                }
            }
        }
        Assert.True(fell > 20, $"{fell} falls were told");
    }

    [Fact]
    public void That_others_left_is_no_rise()
    {
        var random = new Random(76);
        var (rose, apart) = (0, 0);
        for (var round = 0; round < 8 * Rounds; round++)
        {
            // Accounts 0 to 3 are in both; 4 to 6 were there before.
            var (before, now) = (Draw(random, 7, 3), Draw(random, 4, 2));
            var (then, here) = (new CompletedTies(before), new CompletedTies(now));
            int[] stayed = [0, 1, 2, 3];
            var earlier = Rankings(KnownTies.Of(before));
            foreach (var (measure, ranking) in Rankings(KnownTies.Of(now)))
            {
                var (among, amongThen) = (here.Ranks(measure, stayed), then.Ranks(measure, stayed));
                foreach (var row in Beside(measure, ranking, earlier[measure], [.. stayed], [.. Enumerable.Range(0, 7)]))
                {
                    if (row.Row.RankWorst < row.Row.PreviousRankBest) apart++;
                    if (row.Row.Moved is not > 0) continue;
                    rose++;
                    Assert.InRange(row.Row.Moved.Value, 1, amongThen[row.Row.Position].Best - among[row.Row.Position].Worst);
                }
            }
        }
        Assert.True(rose > 20 && apart > rose, $"{rose} rises were told of {apart}");
    }

    private static TieState[,] Draw(Random random) => Draw(random, random.Next(2, MostAccounts + 1), random.Next(MostUnknown + 1));

    private static TieState[,] Draw(Random random, int accounts, int unknown) => KnownTies.Random(random, accounts, unknown);

    private static Dictionary<string, MeasureRanking> Rankings(TieSnapshot ties) => TieMeasures.Of(ties, _ => true)
        .ToDictionary(column => column.Measure, column => Ranking.Of(column, Members(ties.Population.Count), 0.05));

    private static PanelMember[] Members(int count) => [.. Enumerable.Range(0, count).Select(i => new PanelMember(
        ProfileKey.OfId("x", $"{i}"), i, $"a{i}", null, null, null, null, null, null, null, new Dictionary<string, string>()))];

    private static void CheckWhole(TieState[,] states)
    {
        var (ties, completed) = (KnownTies.Of(states), new CompletedTies(states));
        var everybody = Enumerable.Range(0, completed.Count).ToList();
        foreach (var (measure, ranking) in Rankings(ties))
        {
            var possible = completed.Ranks(measure, everybody);
            foreach (var row in ranking.Rows)
            {
                var values = completed.Values(measure).Select(of => (double)of[row.Position]).ToList();
                Assert.Equal((values.Min(), values.Max()), (row.Cell.Low, row.Cell.High));
                Assert.Equal(Range(possible[row.Position]), row.Place.Possible);
                CheckPlace(row, ranking, completed.Count);
            }
        }
    }

    private static void CheckPlace(RankingRow row, MeasureRanking ranking, int accounts)
    {
        var range = row.Place.Possible!.Value;
        if (row.Cell.Coverage == 0) Assert.Equal((null, null, RankStatus.NotObserved), (row.Rank, row.Cell.Value, row.Status));
        else
        {
            Assert.Equal(1 + ranking.Rows.Count(other => other.Cell.Low > row.Cell.Low), row.Rank);
            Assert.InRange(row.Rank!.Value, range.Best, range.Worst);
            Assert.Equal(
                range.Best == range.Worst ? RankStatus.Certain : range.Worst - range.Best <= 0.05 * (accounts - 1) ? RankStatus.Bounded : RankStatus.Open, row.Status);
            if (row.RankExpected is { } expected) Assert.InRange(expected, range.Best, range.Worst);
        }
    }

    private static void CheckFilter(string measure, MeasureRanking ranking, TieSnapshot ties, List<int> taken, CompletedTies completed)
    {
        var rows = Published(measure, ranking, completed.Count, taken);
        var filter = MemberFilter.None with { Kind = "taken" };
        var pairs = TieMeasures.EffectIn(measure) is { } effect ? StoredRanks.PairsOf([.. EditionRows.TiesOf(ties).Where(row => taken.Contains(row.Source))], completed.Count, effect) : null;
        var (stored, computed) = (FilteredRankings.Filter(rows, StoredRanks.FieldOf(rows, pairs), filter), FilteredRankings.Filter(rows, ranking.Field, filter));
        var possible = completed.Ranks(measure, taken);

        Assert.Equal(taken, stored.Select(row => row.Row.Position).Order());
        Assert.Equal(computed.Select(row => row.InFilter), stored.Select(row => row.InFilter));
        foreach (var row in stored)
        {
            Assert.Equal(Range(possible[row.Row.Position]), row.InFilter!.Value.Possible);
            Assert.Equal(row.Row.Value is null, row.InFilter!.Value.Rank is null);
            if (row.InFilter!.Value.Rank is not { } rank) continue;
            Assert.Equal(1 + rows.Count(other => taken.Contains(other.Row.Position) && (other.Row.Value ?? other.Row.ValueLow) > row.Row.Value), rank);
            Assert.InRange(rank, possible[row.Row.Position].Best, possible[row.Row.Position].Worst);
        }
    }

    private static string CheckMoved(PublishedRow row, (int Best, int Worst) now, (int Best, int Worst) before)
    {
        var moved = row.Row.Moved;
        Assert.Equal(now.Worst < before.Best, moved > 0);
        Assert.Equal(now.Best > before.Worst, moved < 0);
        Assert.Equal(now == before && now.Best == now.Worst, moved == 0);
        if (moved > 0) Assert.Equal(before.Best - now.Worst, moved);
        if (moved < 0) Assert.Equal(before.Worst - now.Best, moved);
        return Movement.NameOf(moved);
    }

    private static IReadOnlyList<PublishedRow> Beside(string measure, MeasureRanking now, MeasureRanking before, List<int> members, IReadOnlyList<int> stayed) =>
        new ComputedRanking(Published(measure, now, members.Count, []), now.Field, IsProvisional: false).Beside(
            new ComputedRanking(Published(measure, before, stayed.Count, []), before.Field, IsProvisional: false)).Rows;

    private static IReadOnlyList<PublishedRow> Published(string measure, MeasureRanking ranking, int count, List<int> taken) =>
        EditionRows.Published(measure, ranking, [.. Members(count).Select((member, i) => member with { Kind = taken.Contains(i) ? "taken" : "left" })]);

    private static PossibleRank Range((int Best, int Worst) range) => new(range.Best, range.Worst);
}
