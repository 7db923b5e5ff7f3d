using Twiplomacy.Analytics.Countries;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Countries;

public sealed class QuietSpellTests
{
    private static readonly DateTimeOffset First = new(2016, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void It_reaches_back_as_far_as_the_count_is_the_same() =>
        Assert.Equal(new QuietSpell(First.AddDays(10), First.AddDays(40)), QuietSpell.Of([(First, 5), (First.AddDays(40), 7), (First.AddDays(10), 7), (First.AddDays(20), 7)], null));

    [Fact]
    public void One_capture_or_a_count_that_changed_last_is_none()
    {
        Assert.Null(QuietSpell.Of([(First, 5)], null));
        Assert.Null(QuietSpell.Of([(First, 5), (First.AddDays(1), 5), (First.AddDays(2), 6)], null));
        Assert.Null(QuietSpell.Of([], null));
    }

    [Fact]
    public void A_post_that_is_known_of_that_time_ends_it()
    {
        (DateTimeOffset, long)[] counts = [(First, 5), (First.AddDays(40), 5)];

        Assert.Null(QuietSpell.Of(counts, First.AddDays(3)));
        Assert.NotNull(QuietSpell.Of(counts, First));
    }

    [Fact]
    public void Of_counts_at_one_instant_the_largest_stands() =>
        Assert.Equal(TimeSpan.FromDays(9), QuietSpell.Of([(First, 4), (First, 5), (First.AddDays(9), 5)], null)!.Length);
}
