using Twiplomacy.Core.Panels;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Panels;

public sealed class CountryCodesTests
{
    [Theory]
    [InlineData(CountryCoding.Iso2, "FR", "FR")]
    [InlineData(CountryCoding.Iso2, " fr ", "FR")]
    [InlineData(CountryCoding.Iso3, "KGZ", "KG")]
    [InlineData(CountryCoding.Iso3, "XKX", "XK")]
    [InlineData(CountryCoding.Cow, "2", "US")]
    [InlineData(CountryCoding.Cow, "002", "US")]
    [InlineData(CountryCoding.Cow, "703", "KG")]
    [InlineData(CountryCoding.Cow, "UKG", "GB")]
    [InlineData(CountryCoding.Cow, "255", "DE")]
    public void A_country_is_found_by_the_codes_of_one_coding(CountryCoding coding, string code, string country) =>
        Assert.Equal(country, CountryCodes.Find(coding, code));

    [Theory]
    [InlineData(CountryCoding.Iso2, "UK")]
    [InlineData(CountryCoding.Iso2, "FRA")]
    [InlineData(CountryCoding.Iso3, "FR")]
    // The German Federal Republic, which is no more; and a code of two letters that is no number.
    [InlineData(CountryCoding.Cow, "260")]
    [InlineData(CountryCoding.Cow, "FR")]
    [InlineData(CountryCoding.Cow, "0")]
    [InlineData(CountryCoding.Cow, "")]
    public void What_stands_for_no_country_of_today_is_not_guessed(CountryCoding coding, string code) => Assert.Null(CountryCodes.Find(coding, code));

    [Fact]
    public void Every_country_of_a_region_has_both_ISO_codes() => Assert.All(
        Regions.Names.SelectMany(Regions.CountriesOf).Where(country => country != "EU"),
        country => Assert.Equal(country, CountryCodes.Find(CountryCoding.Iso2, country)));
}
