using System.Globalization;
using Twiplomacy.Core.Rankings;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Rankings;

public sealed class SignificantDigitsTests
{
    [Theory]
    [InlineData(1 / 3.0, "0.333333333333")]
    [InlineData(200 / 3.0, "66.6666666667")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(-2 / 3.0, "-0.666666666667")]
    [InlineData(0.0, "0")]
    [InlineData(123456789012345.0, "123456789012000")]
    [InlineData(999999999999.9999, "1000000000000")]
    [InlineData(6.543210987654321e-143, "6.54321098765E-143")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void Twelve_digits_are_kept(double value, string expected) =>
        Assert.Equal(expected, SignificantDigits.Round(value).ToString("R", CultureInfo.InvariantCulture));

    [Fact]
    public void What_is_rounded_stays_and_what_differs_by_noise_becomes_one()
    {
        var random = new Random(5);
        for (var i = 0; i < 20_000; i++)
        {
            var value = (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-30, 30));
            var rounded = SignificantDigits.Round(value);

            Assert.Equal(rounded, SignificantDigits.Round(rounded));
            Assert.Equal(value.ToString("E11", CultureInfo.InvariantCulture), rounded.ToString("E11", CultureInfo.InvariantCulture));
            Assert.Equal(rounded, SignificantDigits.Round(rounded * (1 + 4e-16)));
        }
    }
}
