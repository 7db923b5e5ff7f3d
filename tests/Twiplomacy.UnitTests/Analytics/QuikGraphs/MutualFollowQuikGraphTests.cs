using FsCheck;
using FsCheck.Fluent;
using Twiplomacy.Analytics.QuikGraphs;
using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.QuikGraphs;

/// <summary>What QuikGraph finds is what we find.</summary>
public sealed class MutualFollowQuikGraphTests
{
    [Fact]
    public void A_path_and_two_lonely_accounts_keep_their_degrees_and_components()
    {
        var graph = MutualFollowQuikGraph.Of(UndirectedGraph.FromEdges(5, [0, 1], [1, 2]));
        Assert.Equal((5, 2), (graph.VertexCount, graph.EdgeCount));
        Assert.Equal([1, 2, 1, 0, 0], MutualFollowQuikGraph.Degrees(graph));
        var components = MutualFollowQuikGraph.Components(graph);
        Assert.Equal(components[0], components[2]);
        Assert.Equal(3, components.Distinct().Count());
    }

    [Fact]
    public void Any_graph_has_the_same_degrees_and_components_in_both() =>
        Prop.ForAll(Gen.Choose(0, 30).Zip(Gen.Choose(0, 30)).ListOf().ToArbitrary(), edges =>
        {
            var own = UndirectedGraph.FromEdges(31, [.. edges.Select(e => e.Item1)], [.. edges.Select(e => e.Item2)]);
            var other = MutualFollowQuikGraph.Of(own);
            Assert.Equal(own.EdgeCount, other.EdgeCount);
            Assert.Equal(Enumerable.Range(0, 31).Select(own.Degree), MutualFollowQuikGraph.Degrees(other));
            Assert.Equal(ComponentLabels.Of(own).Labels, ByFirst(MutualFollowQuikGraph.Components(other)));
        }).QuickCheckThrowOnFailure();

    /// <summary>Numbers classes in the order in which they first occur, as we do.</summary>
    private static List<int> ByFirst(IReadOnlyList<int> labels)
    {
        var numbers = new Dictionary<int, int>();
        return [.. labels.Select(label => numbers.TryGetValue(label, out var known) ? known : numbers[label] = numbers.Count)];
    }
}
