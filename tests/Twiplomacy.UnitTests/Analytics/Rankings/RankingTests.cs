using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Accounts;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Rankings;

public sealed class RankingTests
{
    [Fact]
    public void Equal_values_share_a_rank_and_the_next_rank_is_left_out()
    {
        var rows = Rank([Known(5), Known(9), Known(7), Known(7)], "delta", "alpha", "Charlie", "bravo");

        Assert.Equal([("alpha", 1), ("bravo", 2), ("Charlie", 2), ("delta", 4)], rows);
    }

    [Fact]
    public void Who_is_not_observed_well_enough_follows_without_a_rank()
    {
        MeasureCell[] cells = [new(null, 0, 3, 0), new(8, 8, 10, 0.5), new(9, 9, 10, 0.9), Known(1)];

        var rows = Ranking.Of(new MeasureColumn("mutual_follows", cells), [.. "abcd".Select(c => Member(c.ToString()))], 0.9);

        Assert.Equal([RankStatus.Ranked, RankStatus.Ranked, RankStatus.InsufficientlyObserved, RankStatus.NotObserved], rows.Select(r => r.Status));
        Assert.Equal([2, 3, 1, 0], rows.Select(r => r.Position));
        Assert.Equal([1, 2, null, null], rows.Select(r => r.Rank));
    }

    [Fact]
    public void Exactly_the_share_that_is_asked_for_is_enough_at_every_size()
    {
        for (var tens = 1; tens <= 1000; tens++)
        {
            MeasureCell[] cells = [new(9 * tens, 9 * tens, 10 * tens, 0.9)];
            Assert.Equal(1, Assert.Single(Ranking.Of(new MeasureColumn("mutual_follows", cells), [Member("a")], 0.9)).Rank);
        }
    }

    private static MeasureCell Known(double value) => new(value, value, value, 1);

    private static IEnumerable<(string?, int?)> Rank(MeasureCell[] cells, params string[] handles) =>
        Ranking.Of(new MeasureColumn("mutual_follows", cells), [.. handles.Select(Member)], 0.9).Select(r => ((string?)handles[r.Position], r.Rank));

    private static PanelMember Member(string handle) => new(
        ProfileKey.OfHandle("x", handle), 0, handle, null, null, null, null, null, null, null, new Dictionary<string, string>());
}
