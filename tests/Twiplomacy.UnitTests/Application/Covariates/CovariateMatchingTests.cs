using System.Text;
using Twiplomacy.Application.Covariates;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Covariates;
using Twiplomacy.Storage.Covariates;
using Xunit;

namespace Twiplomacy.UnitTests.Application.Covariates;

public sealed class CovariateMatchingTests
{
    [Fact]
    public void Countries_are_kept_by_their_codes_of_two_letters_and_unknown_codes_are_listed_with_their_rows()
    {
        var matching = Match("FRA,DEU,1\nDEU,FRA,1\nFRA,GFR,2\nGFR,XXX,3\n");

        Assert.Equal([new CovariateValue(null, "DE", "FR", 1)], matching.Values);
        Assert.Equal([new UnmatchedName("GFR", 2), new UnmatchedName("XXX", 1)], matching.Unmatched);
        Assert.Equal(2, matching.UnmatchedRows);
        Assert.Empty(matching.Unread);
    }

    [Theory]
    // Every pair in both orders with one value; every pair once.
    [InlineData("FRA,DEU,1\nDEU,FRA,1\nFRA,ITA,2\nITA,FRA,2\n", true)]
    [InlineData("FRA,DEU,1\nFRA,ITA,2\n", true)]
    // Another value the other way round; some pairs in both orders and some in one.
    [InlineData("FRA,DEU,1\nDEU,FRA,3\n", false)]
    [InlineData("FRA,DEU,1\nDEU,FRA,1\nFRA,ITA,2\n", false)]
    public void Direction_is_recognised_by_what_the_file_says_of_both_ways(string rows, bool isSymmetric) => Assert.Equal(isSymmetric, Match(rows).IsSymmetric);

    [Fact]
    public void What_is_stated_goes_before_what_the_file_shows_and_contradictions_are_listed()
    {
        var stated = Match("FRA,DEU,1\nDEU,FRA,3\nFRA,DEU,1\n", isSymmetric: true);

        Assert.Equal([new CovariateValue(null, "DE", "FR", 1)], stated.Values);
        Assert.Equal([(3L, "covariates.row.twice")], stated.Unread.Select(row => (row.Row, row.Reason.Code)));
        Assert.Equal(2, Match("FRA,DEU,1\nDEU,FRA,1\n", isSymmetric: false).Values.Count);
    }

    [Fact]
    public void A_pair_of_one_with_itself_is_no_pair() =>
        Assert.Equal([(3L, "covariates.row.itself")], Match("FRA,DEU,1\nFRA,FRA,0\n").Unread.Select(row => (row.Row, row.Reason.Code)));

    [Fact]
    public void Years_are_kept_apart()
    {
        var file = PairFile.Read(Encoding.UTF8.GetBytes("from,to,year,value\nFRA,DEU,2013,1\nFRA,DEU,2014,2\n"), CancellationToken.None);
        var matching = CovariateMatching.Of(file, code => CountryCodes.Find(CountryCoding.Iso3, code), null);

        Assert.Equal([new CovariateValue(2013, "DE", "FR", 1), new CovariateValue(2014, "DE", "FR", 2)], matching.Values);
    }

    private static CovariateMatching Match(string rows, bool? isSymmetric = null) => CovariateMatching.Of(
        PairFile.Read(Encoding.UTF8.GetBytes("from,to,value\n" + rows), CancellationToken.None), code => CountryCodes.Find(CountryCoding.Iso3, code), isSymmetric);
}
