using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Twiplomacy.Formats.Networks;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Networks;

/// <summary>The forms of a network that other programs read, line by line.</summary>
public sealed class NetworkFileTests
{
    private static readonly Spell Early = new(new DateOnly(2012, 1, 1), new DateOnly(2013, 12, 31));
    private static readonly Spell Late = new(new DateOnly(2015, 1, 1), new DateOnly(2015, 12, 31));

    private static readonly NetworkDocument Awkward = new(
        "Two & one", IsDirected: true, IsWeighted: false, [new("country", NetworkValueType.Text)], [],
        [new("=1", "a \"quoted\" \\ name", ["SE"]), new("2", "twin", [null]), new("3", "twin", ["@x"])],
        [new("=1", "2", 1, []), new("2", "3", 1, [])]);

    private static readonly NetworkDocument History = new(
        "Years", IsDirected: false, IsWeighted: false, [new("country", NetworkValueType.Text)], [],
        [
            new("a", "a", ["SE"]) { Spells = [Early, Late], TimedValues = [new("rank", 1, Early), new("rank", 2, Late)] },
            new("b", "b", ["FR"]) { Spells = [Early] },
        ],
        [new("a", "b", 1, []) { Spells = [Early] }])
    {
        Span = new Spell(Early.From, Late.To),
        TimedAttributes = [new("rank", NetworkValueType.Integer)],
    };

    [Fact]
    public async Task Pajek_numbers_the_vertices_and_tells_apart_those_of_one_label() => Assert.Equal(
        "*Vertices 3\n1 \"a 'quoted' / name\"\n2 \"twin\"\n3 \"twin (3)\"\n*Arcs\n1 2 1\n2 3 1\n",
        await WriteAsync(Awkward, NetworkFormat.Pajek));

    [Fact]
    public async Task Nodes_and_edges_spell_an_id_alike_even_where_it_is_disarmed()
    {
        Assert.Equal("id,label,country\n'=1,\"a \"\"quoted\"\" \\ name\",SE\n2,twin,\n3,twin,'@x\n", await WriteAsync(Awkward, NetworkFormat.NodeCsv));
        Assert.Equal("source,target\n'=1,2\n2,3\n", await WriteAsync(Awkward, NetworkFormat.Csv));
    }

    [Fact]
    public async Task Gephis_tables_have_the_headings_that_it_knows()
    {
        Assert.StartsWith("Id,Label,country\n", await WriteAsync(Awkward, NetworkFormat.GephiNodes), StringComparison.Ordinal);
        Assert.Equal("Source,Target,Type,Weight\n'=1,2,Directed,1\n2,3,Directed,1\n", await WriteAsync(Awkward, NetworkFormat.GephiEdges));
    }

    [Fact]
    public async Task A_history_is_written_as_spells_and_values_with_their_time()
    {
        var document = XDocument.Parse(await WriteAsync(History, NetworkFormat.Gexf));
        XNamespace space = "http://www.gexf.net/1.2draft";
        var graph = document.Root!.Element(space + "graph")!;

        Assert.Equal(["dynamic", "date", "2012-01-01", "2015-12-31"], new[] { "mode", "timeformat", "start", "end" }.Select(name => graph.Attribute(name)!.Value));
        Assert.Equal(
            ["2012-01-01 2013-12-31", "2015-01-01 2015-12-31"],
            document.Descendants(space + "node").First().Descendants(space + "spell").Select(spell => $"{spell.Attribute("start")!.Value} {spell.Attribute("end")!.Value}"));
        Assert.Equal(
            ["SE  ", "1 2012-01-01 2013-12-31", "2 2015-01-01 2015-12-31"],
            document.Descendants(space + "node").First().Descendants(space + "attvalue")
                .Select(value => $"{value.Attribute("value")!.Value} {value.Attribute("start")?.Value} {value.Attribute("end")?.Value}"));
        Assert.Single(document.Descendants(space + "edge").Descendants(space + "spell"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task GEXF_fits_the_schema(bool isHistory) => Assert.Empty(FaultsOf(await WriteAsync(isHistory ? History : Awkward, NetworkFormat.Gexf)));

    [Fact]
    public async Task Positions_stand_where_each_program_looks_for_them()
    {
        var placed = Awkward with
        {
            HasPositions = true,
            Nodes = [.. Awkward.Nodes.Select((node, place) => place == 1 ? node : node with { Position = new NetworkPosition(0.25, 0.1 * place) })],
        };
        var gexf = await WriteAsync(placed, NetworkFormat.Gexf);
        XNamespace looks = "http://www.gexf.net/1.2draft/viz", space = "http://graphml.graphdrawing.org/xmlns";
        string Values(XDocument document, string key) => string.Join(' ', document.Descendants(space + "data").Where(data => data.Attribute("key")!.Value == key).Select(data => data.Value));
        var graphMl = XDocument.Parse(await WriteAsync(placed, NetworkFormat.GraphMl));

        Assert.Empty(FaultsOf(gexf));
        Assert.Equal(["-500 1000 0", "-500 600 0"], XDocument.Parse(gexf).Descendants(looks + "position").Select(at => string.Join(' ', at.Attributes().Select(value => value.Value))));
        Assert.Equal(("-500 -500", "1000 600", "a \"quoted\" \\ name twin twin (3)"), (Values(graphMl, "x"), Values(graphMl, "y"), Values(graphMl, "name")));
        Assert.StartsWith("*Vertices 3\n1 \"a 'quoted' / name\" 0.25 0 0.5\n2 \"twin\"\n3 \"twin (3)\" 0.25 0.2 0.5\n", await WriteAsync(placed, NetworkFormat.Pajek), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_refuses_what_GEXF_does_not_know()
    {
        var good = await WriteAsync(History, NetworkFormat.Gexf);

        Assert.NotEmpty(FaultsOf(good.Replace("type=\"long\"", "type=\"bigint\"", StringComparison.Ordinal)));
        Assert.NotEmpty(FaultsOf(good.Replace("<spells>", "<spells><pause/>", StringComparison.Ordinal)));
        Assert.NotEmpty(FaultsOf(good.Replace("2012-01-01", "2012", StringComparison.Ordinal)));
    }

    private static List<string> FaultsOf(string gexf)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        using (var schema = XmlReader.Create(Path.Combine(AppContext.BaseDirectory, "Formats", "Networks", "gexf-1.2.xsd")))
            settings.Schemas.Add(null, schema);
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, fault) => faults.Add(fault.Message);
        using var reader = XmlReader.Create(new StringReader(gexf), settings);
        while (reader.Read())
        {
        }
        return faults;
    }

    private static async Task<string> WriteAsync(NetworkDocument network, NetworkFormat format)
    {
        using var output = new MemoryStream();
        await NetworkWriter.WriteAsync(network, format, output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
