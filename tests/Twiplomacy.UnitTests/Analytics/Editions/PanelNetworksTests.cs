using Twiplomacy.Analytics.Editions;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Editions;

public sealed class PanelNetworksTests
{
    [Theory]
    [InlineData(new int[0], "")]
    [InlineData(new[] { 2014 }, "2014-2014")]
    [InlineData(new[] { 2012, 2013, 2014 }, "2012-2014")]
    [InlineData(new[] { 2012, 2013, 2015, 2016, 2018 }, "2012-2013 2015-2016 2018-2018")]
    public void Consecutive_years_are_one_spell_and_a_year_without_edition_breaks_it(int[] years, string spells) =>
        Assert.Equal(spells, string.Join(' ', PanelNetworks.Spells(years).Select(spell => $"{spell.From.Year}-{spell.To.Year}")));

    [Fact]
    public void A_spell_reaches_from_the_first_day_to_the_last()
    {
        var spell = Assert.Single(PanelNetworks.Spells([2012, 2013]));

        Assert.Equal((new DateOnly(2012, 1, 1), new DateOnly(2013, 12, 31)), (spell.From, spell.To));
    }
}
