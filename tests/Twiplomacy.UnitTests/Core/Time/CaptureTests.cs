using System.Globalization;
using Twiplomacy.Core.Time;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Time;

public sealed class CaptureTests
{
    [Theory]
    [InlineData("2014", "2014-12-31T23:59:59.999999Z")]
    [InlineData("2014-02", "2014-02-28T23:59:59.999999Z")]
    [InlineData("2016-02", "2016-02-29T23:59:59.999999Z")]
    [InlineData("2014-06-25", "2014-06-25T23:59:59.999999Z")]
    [InlineData(" 2014-06-25T12:00:00Z ", "2014-06-25T12:00:00Z")]
    [InlineData("2014-06-25T12:00:00+02:00", "2014-06-25T10:00:00Z")]
    [InlineData("2014-06-25T12:00:00.1234567Z", "2014-06-25T12:00:00.123456Z")]
    [InlineData("2014-06-25 12:00:00 UTC", "2014-06-25T12:00:00Z")]
    public void A_period_counts_at_its_last_instant_and_an_instant_as_itself(string text, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), Capture.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("25.06.2014")]
    [InlineData("2014-13")]
    [InlineData("2014-02-30")]
    [InlineData("2014-06-25T12:00:00")]
    public void What_could_mean_two_instants_or_none_is_refused(string text) => Assert.False(Capture.TryParse(text, out _));

    [Fact]
    public void A_time_without_a_zone_is_read_in_the_zone_that_was_declared()
    {
        Assert.True(Capture.TryParse("2014-06-25T12:00:00", out var instant, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")));
        Assert.Equal(new DateTimeOffset(2014, 6, 25, 10, 0, 0, TimeSpan.Zero), instant);
    }
}
