using System.Text.Json;
using System.Xml.Linq;
using Twiplomacy.Formats.Networks;
using Xunit;

namespace Twiplomacy.UnitTests.Networks;

public sealed class NetworkFileTests
{
    private const string Three = "source,target\na,b\nb,a\nc,a\n";

    [Fact]
    public void GEXF_holds_accounts_with_measures_and_ties_with_their_kind()
    {
        using var text = new NetworkText(Three);
        var gexf = XDocument.Parse(text.Table(["mutual_follows", "pagerank"], format: NetworkFormat.Gexf));
        XNamespace space = "http://www.gexf.net/1.2draft";
        Assert.Equal(["a", "b", "c"], gexf.Descendants(space + "node").Select(node => node.Attribute("id")!.Value));
        Assert.Equal(
            ["a>b true", "b>a true", "c>a false"],
            gexf.Descendants(space + "edge").Select(edge =>
                $"{edge.Attribute("source")!.Value}>{edge.Attribute("target")!.Value} {edge.Descendants(space + "attvalue").Single().Attribute("value")!.Value}"));
    }

    [Fact]
    public void JSON_and_GraphML_hold_the_same_network()
    {
        using var text = new NetworkText(Three);
        using var json = JsonDocument.Parse(text.Table(["mutual_follows"], format: NetworkFormat.Json));
        var graphMl = XDocument.Parse(text.Table(["mutual_follows"], format: NetworkFormat.GraphMl));
        XNamespace space = "http://graphml.graphdrawing.org/xmlns";
        Assert.Equal([1, 1, 0], json.RootElement.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("mutual_follows").GetInt32()));
        Assert.Equal(
            json.RootElement.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("source").GetString() + edge.GetProperty("target").GetString()),
            graphMl.Descendants(space + "edge").Select(edge => edge.Attribute("source")!.Value + edge.Attribute("target")!.Value));
    }
}
