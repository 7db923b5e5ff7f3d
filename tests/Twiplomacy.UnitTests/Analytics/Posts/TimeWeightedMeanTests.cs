using Twiplomacy.Analytics.Posts;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Posts;

public sealed class TimeWeightedMeanTests
{
    private static readonly DateTimeOffset From = new(2014, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset To = From.AddDays(10);

    [Fact]
    public void Without_an_observation_there_is_no_mean() => Assert.Null(TimeWeightedMean.Of([], From, To));

    [Fact]
    public void One_observation_stands_for_the_whole_time_wherever_it_is()
    {
        foreach (var day in (int[])[-100, 0, 3, 10]) Assert.Equal(7, TimeWeightedMean.Of([(From.AddDays(day), 7)], From, To));
    }

    [Fact]
    public void Between_two_observations_the_count_changes_evenly() =>
        Assert.Equal(150, TimeWeightedMean.Of([(To, 200), (From, 100)], From, To)!.Value, 9);

    [Fact]
    public void Before_the_first_and_after_the_last_the_count_stays() =>
        // 4 days at 100, 2 days from 100 to 200, 4 days at 200.
        Assert.Equal((4 * 100 + 2 * 150 + 4 * 200) / 10.0, TimeWeightedMean.Of([(From.AddDays(4), 100), (From.AddDays(6), 200)], From, To)!.Value, 9);

    [Fact]
    public void Observations_outside_the_time_shape_the_line_inside() =>
        // From day −10 to day 10 the count rises from 0 to 200: it is 100 at the beginning and 200 at the end.
        Assert.Equal(150, TimeWeightedMean.Of([(From.AddDays(-10), 0), (To, 200)], From, To)!.Value, 9);

    [Fact]
    public void Of_two_observations_at_one_instant_the_larger_counts() =>
        Assert.Equal(9, TimeWeightedMean.Of([(From, 5), (From, 9)], From, To));

    [Fact]
    public void A_time_without_length_is_refused() => Assert.Throws<ArgumentException>(() => TimeWeightedMean.Of([], To, To));
}
