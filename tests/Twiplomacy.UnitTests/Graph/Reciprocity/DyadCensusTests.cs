using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph.Reciprocity;

public sealed class DyadCensusTests
{
    [Fact]
    public void One_mutual_and_two_one_sided_pairs_of_four_accounts()
    {
        var census = DyadCensus.Of(ArcList.Of(4, (0, 1), (1, 0), (0, 2), (3, 0)).ToGraph());

        Assert.Equal((1, 2, 3), (census.MutualDyads, census.AsymmetricDyads, census.NullDyads));
        Assert.Equal(4 / 12.0, census.Density);
        Assert.Equal(2 / 4.0, census.ArcReciprocity);
        Assert.Equal(1 / 3.0, census.DyadReciprocity);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void Ratios_over_nothing_are_zero(int vertices)
    {
        var census = DyadCensus.Of(ArcList.Of(vertices).ToGraph());

        Assert.Equal((0, 0, 0), (census.Density, census.ArcReciprocity, census.DyadReciprocity));
        Assert.Equal(vertices * (vertices - 1) / 2, census.NullDyads);
    }
}
