using Twiplomacy.Formats.Text;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Text;

public sealed class SnowflakeTests
{
    [Fact]
    public void The_id_of_a_post_of_x_tells_when_it_was_written() =>
        Assert.Equal(new DateTimeOffset(2022, 6, 28, 16, 7, 40, 105, TimeSpan.Zero), Snowflake.InstantOf("1541815603606036480"));

    [Theory]
    [InlineData("20")]
    [InlineData("29700859247")]
    [InlineData("abc")]
    [InlineData(null)]
    public void An_id_from_before_the_generator_tells_nothing(string? id) => Assert.Null(Snowflake.InstantOf(id));
}
