using Twiplomacy.Analytics.Editions;
using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Editions;

public sealed class SharedLayoutTests
{
    [Fact]
    public void Accounts_stand_where_the_network_of_all_years_has_them_whatever_their_order_and_each_tie_counts_once()
    {
        IReadOnlyList<string> early = ["b", "a"], late = ["a", "b", "c", "d"];
        (IReadOnlyList<string>, IReadOnlyList<(int, int)>)[] years = [(early, [(0, 1)]), (late, [(1, 0), (1, 2), (2, 3)])];

        var together = SharedLayout.Of(years, GraphOptions.Default);
        var union = NetworkLayout.Of(UndirectedGraph.FromEdges(4, [0, 0, 2], [1, 2, 3]), GraphOptions.Default);

        Assert.Equal(["a", "b", "c", "d"], together.Keys.Order(StringComparer.Ordinal));
        // In the order of their first appearance: b, a, c, d.
        Assert.Equal(union, (IEnumerable<LayoutPoint>)[together["b"], together["a"], together["c"], together["d"]]);
        Assert.Equal(together, SharedLayout.Of(years, GraphOptions.Default));
    }

    [Fact]
    public void Nothing_can_be_laid_out() => Assert.Empty(SharedLayout.Of([], GraphOptions.Default));
}
