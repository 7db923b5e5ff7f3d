using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Twiplomacy.Formats.Networks;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Networks;

public sealed class NetworkWriterTests
{
    private const string Awkward = "<&\"'\u0001\n😀=1";

    private static readonly NetworkDocument Network = new(
        "Two & one", IsDirected: true, IsWeighted: true,
        [new("country", NetworkValueType.Text), new("pagerank", NetworkValueType.Real), new("posts", NetworkValueType.Integer)],
        [new("mutual", NetworkValueType.Flag)],
        [new("a", Awkward, ["SE", 0.25, 12L]), new("=b", "b", [null, double.NaN, 3])],
        [new("a", "=b", 2.5, [true]), new("=b", "a", 1, [false])]);

    [Fact]
    public async Task GEXF_carries_types_values_and_weights()
    {
        var document = XDocument.Parse(await WriteAsync(NetworkFormat.Gexf));
        XNamespace space = "http://www.gexf.net/1.2draft";
        Assert.Equal("1.2", document.Root!.Attribute("version")!.Value);
        Assert.Equal("Two & one", document.Descendants(space + "description").Single().Value);
        Assert.Equal(["string", "double", "long", "boolean"], document.Descendants(space + "attribute").Select(item => item.Attribute("type")!.Value));
        Assert.Equal(Awkward.Replace('\u0001', '\uFFFD'), document.Descendants(space + "node").First().Attribute("label")!.Value);
        Assert.Equal(["SE", "0.25", "12", "3"], document.Descendants(space + "nodes").Descendants(space + "attvalue").Select(item => item.Attribute("value")!.Value));
        Assert.Equal(["2.5", "1"], document.Descendants(space + "edge").Select(edge => edge.Attribute("weight")!.Value));
    }

    [Fact]
    public async Task GraphML_declares_every_key_that_it_uses()
    {
        var document = XDocument.Parse(await WriteAsync(NetworkFormat.GraphMl));
        XNamespace space = "http://graphml.graphdrawing.org/xmlns";
        var declared = document.Descendants(space + "key").Select(key => key.Attribute("id")!.Value).ToHashSet();
        var used = document.Descendants(space + "data").Select(data => data.Attribute("key")!.Value).ToHashSet();
        Assert.Equal(["e_mutual", "label", "n_country", "n_pagerank", "n_posts", "name", "weight"], declared.Order(StringComparer.Ordinal));
        Assert.Equal(declared.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
        Assert.Equal("directed", document.Descendants(space + "graph").Single().Attribute("edgedefault")!.Value);
    }

    [Fact]
    public async Task JSON_keeps_the_kind_of_every_value()
    {
        using var document = JsonDocument.Parse(await WriteAsync(NetworkFormat.Json));
        var nodes = document.RootElement.GetProperty("nodes");
        Assert.Equal(Awkward, nodes[0].GetProperty("label").GetString());
        Assert.Equal(0.25, nodes[0].GetProperty("pagerank").GetDouble());
        Assert.Equal(JsonValueKind.Null, nodes[1].GetProperty("country").ValueKind);
        Assert.Equal(JsonValueKind.Null, nodes[1].GetProperty("pagerank").ValueKind);
        Assert.True(document.RootElement.GetProperty("edges")[0].GetProperty("mutual").GetBoolean());
    }

    [Fact]
    public async Task CSV_lists_the_edges_and_defuses_formulas() =>
        Assert.Equal("source,target,weight,mutual\na,'=b,2.5,true\n'=b,a,1,false\n", await WriteAsync(NetworkFormat.Csv));

    [Fact]
    public async Task A_network_longer_than_a_piece_is_written_whole()
    {
        var nodes = Enumerable.Range(0, 5000).Select(i => new NetworkNode($"n{i}", $"n{i}", [])).ToList();
        var edges = nodes.Skip(1).Select(node => new NetworkEdge("n0", node.Id, 1, []));
        var network = new NetworkDocument("Star", IsDirected: false, IsWeighted: false, [], [], nodes, edges);
        foreach (var format in Enum.GetValues<NetworkFormat>())
        {
            using var output = new MemoryStream();
            await NetworkWriter.WriteAsync(network, format, output, CancellationToken.None);
            var text = Encoding.UTF8.GetString(output.ToArray());
            Assert.Contains("n4999", text, StringComparison.Ordinal);
            if (format is NetworkFormat.Gexf or NetworkFormat.GraphMl) Assert.Equal(4999, XDocument.Parse(text).Descendants().Count(item => item.Name.LocalName == "edge"));
        }
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(" blank", "\" blank\"")]
    [InlineData("", "")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@handle", "'@handle")]
    [InlineData("+x", "'+x")]
    [InlineData("-x", "'-x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("\nx", "\"'\nx\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－a", "'－a")]
    [InlineData("＠sum", "'＠sum")]
    [InlineData("-Infinity", "'-Infinity")]
    [InlineData("ﬁne", "ﬁne")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("+3E-07", "+3E-07")]
    public void A_field_is_quoted_and_defused_where_it_must_be(string value, string field)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        var target = new byte[CsvField.MaximumLength(bytes.Length)];
        Assert.Equal(field, Encoding.UTF8.GetString(target, 0, CsvField.Write(bytes, target)));
    }

    private static async Task<string> WriteAsync(NetworkFormat format)
    {
        using var output = new MemoryStream();
        await NetworkWriter.WriteAsync(Network, format, output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
