using System.Net;
using System.Xml.Linq;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

[Collection(DemoServer.Collection)]
public sealed class NetworkFormTests(DemoServer demo)
{
    private const string Graph = "editions/world-leaders-2014/graph";
    private static readonly XNamespace Gexf = "http://www.gexf.net/1.2draft";

    [Theory]
    [InlineData(".csv", "text/csv", "source,target\n")]
    [InlineData(".nodes.csv", "text/csv", "id,label,actor,kind,country,region,group,groups,community\n")]
    [InlineData(".gephi-edges.csv", "text/csv", "Source,Target,Type,Weight\n")]
    [InlineData(".gephi-nodes.csv", "text/csv", "Id,Label,actor,kind,country,region,group,groups,community\n")]
    [InlineData(".net", "text/x-pajek", "*Vertices 643\n")]
    [InlineData(".graphml", "application/graphml+xml", "<?xml")]
    [InlineData(".gexf", "application/gexf+xml", "<?xml")]
    public async Task Every_form_has_an_address_and_a_file_name(string ending, string mediaType, string beginning)
    {
        var answer = await demo.Client.GetAsync("/api/v1/" + Graph + ending);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith(ending, answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.StartsWith(beginning, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_form_holds_the_same_ties()
    {
        var json = await demo.JsonAsync(Graph);
        var ties = json["edges"]!.AsArray().Count;

        Assert.Equal(ties, Lines(await demo.TextAsync(Graph + ".csv")) - 1);
        Assert.Equal(ties, Lines(await demo.TextAsync(Graph + ".gephi-edges.csv")) - 1);
        Assert.Equal(json["nodes"]!.AsArray().Count + ties + 2, Lines(await demo.TextAsync(Graph + ".net")));
        Assert.Equal(ties, XDocument.Parse(await demo.TextAsync(Graph + ".gexf")).Descendants(Gexf + "edge").Count());
    }

    [Fact]
    public async Task The_network_of_a_panel_tells_the_years_of_its_editions()
    {
        var years = XDocument.Parse(await demo.TextAsync("panels/world-leaders/graph.gexf?from=2013&to=2014"));
        var nodes = years.Descendants(Gexf + "node").DistinctBy(node => node.Attribute("label")!.Value).ToDictionary(node => node.Attribute("label")!.Value);
        var fabius = nodes["LaurentFabius"].Descendants(Gexf + "attvalue").Where(value => value.Attribute("for")!.Value == "mutual_follows")
            .Select(value => $"{value.Attribute("start")!.Value} {value.Attribute("value")!.Value}");
        var in2014 = (await demo.JsonAsync(Graph))["edges"]!.AsArray().Count;

        Assert.Equal(["2013-01-01 33", "2014-01-01 91"], fabius);
        Assert.Equal(("2013-01-01", "2014-12-31"), (years.Root!.Element(Gexf + "graph")!.Attribute("start")!.Value, years.Root!.Element(Gexf + "graph")!.Attribute("end")!.Value));
        Assert.Equal(in2014, years.Descendants(Gexf + "edge").Count(edge => edge.Descendants(Gexf + "spell").Any(spell => spell.Attribute("end")!.Value == "2014-12-31")));
    }

    [Fact]
    public async Task A_network_says_region_groups_community_and_place_of_an_account_and_that_of_years_too()
    {
        var (one, years) = (XDocument.Parse(await demo.TextAsync(Graph + ".gexf")), XDocument.Parse(await demo.TextAsync("panels/world-leaders/graph.gexf?from=2013&to=2014")));
        XNamespace looks = Gexf.NamespaceName + "/viz";
        string? Value(XElement node, string name) => node.Descendants(Gexf + "attvalue").LastOrDefault(value => value.Attribute("for")!.Value == name)?.Attribute("value")!.Value;
        XElement Fabius(XDocument network) => network.Descendants(Gexf + "node").First(node => node.Attribute("label")!.Value == "LaurentFabius");
        string At(XElement node) => $"{node.Element(looks + "position")!.Attribute("x")!.Value} {node.Element(looks + "position")!.Attribute("y")!.Value}";

        Assert.All([Fabius(one), Fabius(years)], node =>
        {
            Assert.Equal("europe", Value(node, "region"));
            Assert.StartsWith(Value(node, "group") + " ", Value(node, "groups"), StringComparison.Ordinal);
            Assert.Contains("g7", Value(node, "groups")!.Split(' '));
            Assert.Matches("^[1-9][0-9]*$", Value(node, "community"));
        });
        Assert.Equal(At(Fabius(one)), At(Fabius(years)));
        var alone = one.Descendants(Gexf + "node").Where(node => node.Element(looks + "position") is null).ToList();
        Assert.NotEmpty(alone);
        Assert.All(alone, node => Assert.Null(Value(node, "community")));
    }

    [Fact]
    public async Task Years_without_an_edition_are_no_network()
    {
        var answer = await demo.Client.GetAsync("/api/v1/panels/world-leaders/graph.gexf?from=1999&to=2000");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static int Lines(string text) => text.Count(letter => letter == '\n');
}
