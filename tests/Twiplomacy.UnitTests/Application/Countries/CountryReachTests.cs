using Twiplomacy.Application.Countries;
using Xunit;

namespace Twiplomacy.UnitTests.Application.Countries;

public sealed class CountryReachTests
{
    [Fact]
    public void Counts_alone_give_the_largest_and_the_sum() =>
        Assert.Equal((100, 150), Bounds(CountryReach.Of([("a", 100, null), ("b", 30, null), ("c", 20, null)], null)));

    [Fact]
    public void Lists_of_all_give_the_exact_number()
    {
        var reach = CountryReach.Of([("a", 100, 98), ("b", 30, 30)], 110)!;

        Assert.True(reach.IsExact);
        Assert.Equal(((110, 110), 0), (Bounds(reach), reach.Missing.Count));
    }

    [Fact]
    public void A_list_and_a_count_give_both() =>
        Assert.Equal((120, 140), Bounds(CountryReach.Of([("a", 100, 100), ("b", 40, 40), ("c", 20, null)], 120)));

    [Fact]
    public void A_list_much_shorter_than_the_count_is_not_everybody()
    {
        var reach = CountryReach.Of([("a", 1000, 50), ("b", 30, 30)], 70)!;

        Assert.Equal((1000, 1030), Bounds(reach));
        Assert.Equal(["a"], reach.Missing);
    }

    [Fact]
    public void Lists_that_cannot_be_compared_are_added_up() => Assert.Equal((100, 130), Bounds(CountryReach.Of([("a", 100, 100), ("b", 30, 30)], null)));

    [Fact]
    public void Nothing_known_is_no_answer_and_an_account_without_a_figure_is_told()
    {
        Assert.Null(CountryReach.Of([("a", null, null)], null));
        Assert.Equal(1, CountryReach.Of([("a", null, null), ("b", 5, null)], null)!.Uncounted);
    }

    private static (long Low, long High) Bounds(CountryReach? reach) => (reach!.Low, reach.High);
}
