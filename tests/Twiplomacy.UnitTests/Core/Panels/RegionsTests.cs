using Twiplomacy.Core.Panels;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Panels;

public sealed class RegionsTests
{
    [Theory]
    [InlineData("FR", "europe")]
    [InlineData("eu", "europe")]
    [InlineData("UZ", "asia")]
    [InlineData("CY", "asia")]
    [InlineData("EG", "africa")]
    [InlineData("TT", "americas")]
    [InlineData("TV", "oceania")]
    [InlineData("AQ", null)]
    [InlineData("XX", null)]
    public void A_country_belongs_to_one_region_of_m49(string country, string? region) => Assert.Equal(region, Regions.Of(country));

    [Fact]
    public void The_regions_share_out_all_countries()
    {
        Assert.Equal(["africa", "americas", "asia", "europe", "oceania"], Regions.Names);
        Assert.Equal(250, Regions.Names.Sum(name => Regions.CountriesOf(name).Count));
        Assert.All(Regions.Names.SelectMany(Regions.CountriesOf), country => Assert.Matches("^[A-Z]{2}$", country));
    }
}
