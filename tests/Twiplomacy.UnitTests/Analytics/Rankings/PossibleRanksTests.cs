using FsCheck;
using FsCheck.Fluent;
using Twiplomacy.Analytics.Rankings;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Rankings;

public sealed class PossibleRanksTests
{
    [Fact]
    public void The_best_and_worst_ranks_are_those_that_some_choice_of_values_gives() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(byte Low, byte Length)[]>(), drawn =>
        {
            var intervals = drawn.Take(5).Select(i => (Low: i.Low % 4, High: i.Low % 4 + i.Length % 3)).ToList();
            var ranks = PossibleRanks.Of([.. intervals.Select(i => (ValueRange?)new ValueRange(i.Low, i.High))], null, [.. Enumerable.Range(0, intervals.Count)]);
            return Enumerable.Range(0, intervals.Count).All(a =>
            {
                var possible = Choices(intervals, 0).Select(values => 1 + values.Count(value => value > values[a])).ToList();
                return new PossibleRank(possible.Min(), possible.Max()) == ranks[a];
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whoever_takes_no_part_or_is_not_among_those_asked_about_counts_for_nobody()
    {
        ValueRange?[] ranges = [ValueRange.Exactly(3), null, ValueRange.AtLeast(1), ValueRange.Exactly(9)];

        Assert.Equal([new PossibleRank(1, 2), null, new PossibleRank(1, 2), null], PossibleRanks.Of(ranges, null, [0, 1, 2]));
    }

    private static IEnumerable<int[]> Choices(List<(int Low, int High)> intervals, int from) => from == intervals.Count
        ? [new int[intervals.Count]]
        : Choices(intervals, from + 1).SelectMany(rest => Enumerable.Range(intervals[from].Low, intervals[from].High - intervals[from].Low + 1)
            .Select(value =>
            {
                var values = (int[])rest.Clone();
                values[from] = value;
                return values;
            }));
}
