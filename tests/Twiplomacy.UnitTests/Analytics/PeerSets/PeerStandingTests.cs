using Twiplomacy.Analytics.PeerSets;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.PeerSets;

public sealed class PeerStandingTests
{
    [Fact]
    public void Quartiles_lie_between_neighbours_as_in_a_spreadsheet()
    {
        var standing = PeerStanding.Of([Known("a", 1), Known("b", 2), Known("c", 4), Known("d", 10)]);

        Assert.Equal((4, 4, 3.0, 1.75, 5.5), (standing.Members, standing.Known, standing.Median, standing.LowerQuartile, standing.UpperQuartile));
    }

    [Fact]
    public void What_is_not_known_is_counted_and_left_out_of_the_middle()
    {
        var standing = PeerStanding.Of([Known("a", 5), new("b", null, null, null)]);

        Assert.Equal((2, 1, 5.0), (standing.Members, standing.Known, standing.Median));
        Assert.Null(PeerStanding.Of([new("b", null, null, null)]).Median);
    }

    [Fact]
    public void A_place_counts_those_with_more_and_bounds_what_is_open()
    {
        PeerValue[] peers = [Known("a", 51), Known("b", 60), new("c", 40, 40, 55), Known("d", 51), new("e", null, null, null)];

        Assert.Equal(new PeerPlace(2, 2, 4), PeerStanding.PlaceOf("a", peers));
        Assert.Equal(new PeerPlace(1, 1, 2), PeerStanding.PlaceOf("b", peers));
        Assert.Equal(new PeerPlace(4, 2, 5), PeerStanding.PlaceOf("c", peers));
        Assert.Null(PeerStanding.PlaceOf("e", peers));
        Assert.Null(PeerStanding.PlaceOf("nobody", peers));
    }

    [Fact]
    public void Every_place_and_quartile_is_that_of_a_naive_reader()
    {
        var random = new Random(7);
        for (var turn = 0; turn < 300; turn++)
        {
            var values = Enumerable.Range(0, random.Next(1, 9)).Select(_ => (double)random.Next(6)).ToList();
            var peers = values.Select((value, i) => Known($"{i}", value)).ToList();
            var ordered = values.Order().ToList();
            var standing = PeerStanding.Of(peers);

            Assert.Equal(ordered.Count % 2 == 1 ? ordered[ordered.Count / 2] : (ordered[ordered.Count / 2 - 1] + ordered[ordered.Count / 2]) / 2, standing.Median!.Value, 9);
            Assert.InRange(standing.LowerQuartile!.Value, ordered[0], standing.Median.Value);
            Assert.All(peers, peer => Assert.Equal(ordered.Count(value => value > peer.Value) + 1, PeerStanding.PlaceOf(peer.Account, peers)!.Place));
        }
    }

    private static PeerValue Known(string account, double value) => new(account, value, value, value);
}
