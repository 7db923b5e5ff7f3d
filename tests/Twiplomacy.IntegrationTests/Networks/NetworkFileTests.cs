using Twiplomacy.Formats.Networks;
using Twiplomacy.IntegrationTests.Graph;
using Xunit;

namespace Twiplomacy.IntegrationTests.Networks;

/// <summary>Other programs load the networks that we write, and find in them what we put in.</summary>
public sealed class NetworkFileTests
{
    private const string Awkward = "Zoë \"q\" \\ <&> 😀 \u0001\n=1+1";

    private static NetworkDocument Network(bool isDirected) => new(
        "An <awkward> one", isDirected, IsWeighted: false,
        [new("country", NetworkValueType.Text), new("score", NetworkValueType.Real), new("posts", NetworkValueType.Integer)], [],
        [new("x:@zoë", Awkward, ["SE", 0.25, 12L]), new("=b", "twin", [null, double.NaN, 3]), new("c", "twin", ["@", 1e-300, null]), new("d", "alone", ["FR", -1.5, 0])],
        isDirected ? [new("x:@zoë", "=b", 1, []), new("=b", "x:@zoë", 1, []), new("=b", "c", 1, [])] : [new("x:@zoë", "=b", 1, []), new("=b", "c", 1, [])]);

    [RequiresPythonFact]
    public async Task NetworkX_and_igraph_find_every_node_and_tie_in_every_form()
    {
        foreach (var isDirected in (bool[])[true, false])
        {
            var found = await NetworkFileReaders.LoadAsync(Network(isDirected));

            Assert.Equal(7, found.Count);
            Assert.All(found.Values, answer =>
            {
                Assert.Equal(4, answer["nodes"]!.GetValue<int>());
                Assert.Equal(isDirected ? 3 : 2, answer["edges"]!.GetValue<int>());
                Assert.Equal(isDirected, answer["directed"]!.GetValue<bool>());
            });
            Assert.All(found.Values.Where(answer => answer["mutual"] is not null), answer => Assert.Equal(2, answer["mutual"]!.GetValue<int>()));
        }
    }

    [RequiresPythonFact]
    public async Task Labels_and_attributes_survive_the_way()
    {
        var found = await NetworkFileReaders.LoadAsync(Network(isDirected: true));
        var shown = Awkward.Replace('\u0001', '\uFFFD');

        foreach (var (file, id) in (KeyValuePair<string, string>[])[new("gexf", "x:@zoë"), new("graphml networkx", "x:@zoë"), new("graphml igraph", "0")])
        {
            var node = found[file]["data"]![id]!;
            Assert.Equal(shown, node["label"]!.ToString());
            Assert.Equal("SE", node["country"]!.ToString());
            Assert.Equal(0.25, node["score"]!.GetValue<double>());
            Assert.Equal(12, node["posts"]!.GetValue<double>());
        }
        Assert.Equal(["Zoë 'q' / <&> 😀   =1+1", "alone", "twin", "twin (c)"], found["pajek networkx"]["data"]!.AsObject().Select(node => node.Key).Order(StringComparer.Ordinal));
        Assert.Equal(Awkward, found["csv"]["data"]!["0"]!["label"]!.ToString());
        Assert.Equal(Awkward, found["gephi"]["data"]!["0"]!["label"]!.ToString());
    }

    [RequiresPythonFact]
    public async Task Names_and_positions_are_found_where_each_reader_looks_for_them()
    {
        var network = Network(isDirected: true);
        var found = await NetworkFileReaders.LoadAsync(network with
        {
            HasPositions = true,
            Nodes = [.. network.Nodes.Select((node, place) => node with { Position = new NetworkPosition(0.25 * place, 0.5) })],
        });
        string Found(string file, string id, string name) => found[file]["data"]![id]![name]!.ToJsonString();

        // igraph knows vertices by their names; no two share one.
        Assert.Equal(["\"twin\"", "\"twin (c)\"", "\"alone\""], new[] { "1", "2", "3" }.Select(id => Found("graphml igraph", id, "name")));
        Assert.Equal(["\"twin\"", "\"twin\""], new[] { "1", "2" }.Select(id => Found("graphml igraph", id, "label")));
        Assert.Equal("\"c\"", Found("graphml igraph", "2", "id"));
        Assert.Equal("\"twin (c)\"", Found("pajek igraph", "2", "id"));
        foreach (var (file, id) in (KeyValuePair<string, string>[])[new("graphml igraph", "3"), new("graphml networkx", "d")])
            Assert.Equal(("500", "0"), (found[file]["data"]![id]!["x"]!.GetValue<double>().ToString("R", null), found[file]["data"]![id]!["y"]!.GetValue<double>().ToString("R", null)));
        foreach (var (file, id) in (KeyValuePair<string, string>[])[new("pajek igraph", "3"), new("pajek networkx", "alone")])
            Assert.Equal((0.75, 0.5), (found[file]["data"]![id]!["x"]!.GetValue<double>(), found[file]["data"]![id]!["y"]!.GetValue<double>()));
        Assert.Equal((500, 0), (found["gexf"]["data"]!["d"]!["viz"]!["position"]!["x"]!.GetValue<double>(), found["gexf"]["data"]!["d"]!["viz"]!["position"]!["y"]!.GetValue<double>()));
    }

    [RequiresPythonFact]
    public async Task NetworkX_finds_the_years_of_a_history()
    {
        Spell early = new(new DateOnly(2012, 1, 1), new DateOnly(2013, 12, 31)), late = new(new DateOnly(2015, 1, 1), new DateOnly(2015, 12, 31));
        var history = new NetworkDocument(
            "Years", IsDirected: true, IsWeighted: false, [new("country", NetworkValueType.Text)], [],
            [new("a", "a", ["SE"]) { Spells = [early, late], TimedValues = [new("rank", 1, early), new("rank", 2, late)] }, new("b", "b", [null]) { Spells = [early] }],
            [new("a", "b", 1, []) { Spells = [early] }])
        {
            Span = new Spell(early.From, late.To),
            TimedAttributes = [new("rank", NetworkValueType.Integer)],
        };

        var answer = (await NetworkFileReaders.LoadAsync(history))["gexf"];

        Assert.Equal("""[["2012-01-01","2013-12-31"],["2015-01-01","2015-12-31"]]""", answer["data"]!["a"]!["spells"]!.ToJsonString());
        Assert.Equal("""[[1,"2012-01-01","2013-12-31"],[2,"2015-01-01","2015-12-31"]]""", answer["data"]!["a"]!["rank"]!.ToJsonString());
        Assert.Equal("""[[["2012-01-01","2013-12-31"]]]""", answer["ties"]!.ToJsonString());
    }
}
