using QuikGraph.Algorithms;
using Twiplomacy.Graph;
using Xunit;

namespace Twiplomacy.UnitTests.Graph;

/// <summary>The example of <c>docs/graphs.md</c>: compiled, run, and held to be the same lines.</summary>
public sealed class GraphExampleTests
{
    [Fact]
    public void The_example_runs_and_finds_what_a_hand_finds()
    {
        // 0 and 1, 1 and 2, 0 and 3, 3 and 2 follow each other; 2 follows 4 and is not followed back.
        var follows = DirectedGraph.FromArcs(5, [0, 1, 1, 2, 0, 3, 3, 2, 2], [1, 0, 2, 1, 3, 0, 2, 3, 4]);
        var mutual = follows.Mutual();

        // The cheapest way along follows, with a price for each: Dijkstra.
        var findWay = follows.ShortestPathsDijkstra(arc => arc.Target == 1 ? 5 : 1, 0);
        var way = findWay(4, out var arcs) ? arcs.ToList() : [];

        // The fewest mutual follows that hold everyone together: Kruskal.
        var backbone = mutual.MinimumSpanningTreeKruskal(tie => tie.Source + tie.Target).ToList();

        // Our own measures take the same graphs.
        var scores = PageRank.Of(follows).Scores;

        Assert.Equal([new Arc(0, 3), new Arc(3, 2), new Arc(2, 4)], way);
        Assert.Equal([new Tie(0, 1), new Tie(0, 3), new Tie(1, 2)], backbone.OrderBy(tie => tie.Source).ThenBy(tie => tie.Target));
        Assert.Equal(1, scores.Sum(), 1e-9);
    }

    [Fact]
    public void The_example_of_chance_runs()
    {
        var follows = DirectedGraph.FromArcs(5, [0, 1, 1, 2, 0, 3, 3, 2, 2], [1, 0, 2, 1, 3, 0, 2, 3, 4]);
        var mutual = follows.Mutual();

        var groups = new[] { 0, 0, 1, 1, 1 };
        var chance = ChanceFigures.Of(follows, groups, new NullSettings { Networks = 200, Seed = 1 });

        // Null where the degrees leave no choice, as in a star.
        var (mean, z, p) = (chance.MutualPairs.Mean, chance.MutualPairs.Z, chance.MutualPairs.P);
        var roles = Twiplomacy.Graph.Brokerage.Of(follows, groups).PerVertex[0];
        var constraint = Twiplomacy.Graph.StructuralHoles.Of(mutual).Constraint[0];
        var rho = DyadCensus.Of(follows).Rho;

        Assert.True(mean < 4 && z > 0 && p < 1);
        // 0 stands between 1 and 3, of its own group and of the other, in both directions.
        Assert.Equal(new BrokerageRoles(0, 0, 1, 1, 0), roles);
        Assert.Equal(0.5, constraint!.Value, 1e-9);
        Assert.Equal((8 / 9.0 - 9 / 20.0) / (11 / 20.0), rho!.Value, 1e-9);
    }

    [Fact]
    public void The_page_shows_these_lines()
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "graphs.md"));
        var here = Lines(File.ReadAllText(Path.Combine(Root(), "tests", "Twiplomacy.UnitTests", "Graph", "GraphExampleTests.cs")));
        foreach (var shown in page.Split("```csharp").Skip(1).Select(block => Lines(block.Split("```")[0])))
        {
            var (usings, code) = (shown.Where(IsUsing).ToList(), shown.Where(line => !IsUsing(line)).ToList());

            Assert.True(code.Count > 5);
            Assert.All(usings, line => Assert.Contains(line, here));
            Assert.Equal(code, here.Skip(here.IndexOf(code[0])).Take(code.Count));
        }
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);

    private static List<string> Lines(string text) => [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Twiplomacy.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside the project.");
    }
}
