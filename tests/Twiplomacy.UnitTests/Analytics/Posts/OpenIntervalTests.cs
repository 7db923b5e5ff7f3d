using FsCheck;
using FsCheck.Fluent;
using Twiplomacy.Analytics.Posts;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Posts;

public sealed class OpenIntervalTests
{
    [Fact]
    public void The_best_and_worst_ranks_are_those_that_some_choice_of_values_gives() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(byte Low, byte Length)[]>(), drawn =>
        {
            var intervals = drawn.Take(5).Select(i => (Low: i.Low % 4, High: i.Low % 4 + i.Length % 3)).ToList();
            var ranks = OpenInterval.RanksOf([.. intervals.Select(i => new OpenInterval(i.Low, i.High))]);
            return Enumerable.Range(0, intervals.Count).All(a =>
            {
                var possible = Choices(intervals, 0).Select(values => 1 + values.Count(value => value > values[a])).ToList();
                return (possible.Min(), possible.Max()) == ranks[a];
            });
        }).QuickCheckThrowOnFailure();

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
