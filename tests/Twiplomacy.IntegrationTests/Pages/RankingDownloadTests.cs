using System.IO.Compression;
using System.Xml.Linq;
using Twiplomacy.IntegrationTests.Server;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

[Collection(DemoServer.Collection)]
public sealed class RankingDownloadTests(DemoServer demo)
{
    private const string Edition = "/rankings/world-leaders-2014/";
    private const string Panel = "/panels/world-leaders/";
    private const string OfPanel = "&as_of=2014-06-24";

    [Theory]
    [InlineData("editions/world-leaders-2014/rankings/mutual_follows.csv?country=FR&limit=1000", Edition + "mutual_follows/download.csv?country=FR")]
    [InlineData("editions/world-leaders-2014/rankings/followers.csv?group=eu&within=true&limit=1000", Edition + "followers/download.csv?group=eu&within=true")]
    [InlineData("editions/world-leaders-2014/rankings/mutual_follows.csv?attr.region=Africa", Edition + "mutual_follows/download.csv?attr.region=Africa")]
    [InlineData("panels/world-leaders/rankings/mutual_follows.csv?group=g7&limit=1000" + OfPanel, Panel + "mutual_follows/download.csv?group=g7" + OfPanel)]
    public async Task The_CSV_holds_just_the_rows_that_the_filters_take(string asked, string download) =>
        Assert.Equal(await demo.TextAsync(asked), await demo.Client.GetStringAsync(download));

    [Fact]
    public async Task A_page_filters_by_the_columns_of_the_panel_and_keeps_the_choice_in_its_addresses()
    {
        var page = await demo.Client.GetStringAsync(Edition + "mutual_follows?attr.region=Africa");
        var all = await demo.Client.GetStringAsync(Edition + "mutual_follows?attr.region=");

        Assert.Contains("<select name=\"attr.region\">", page, StringComparison.Ordinal);
        Assert.Matches("<option value=\"Africa\" selected", page);
        Assert.Contains("download.csv?attr.region=Africa", page, StringComparison.Ordinal);
        Assert.Contains("CarlBildt", all, StringComparison.Ordinal);
        Assert.DoesNotContain("CarlBildt", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Edition + "mutual_follows/download.{0}?group=eu")]
    [InlineData(Panel + "mutual_follows/download.{0}?group=eu" + OfPanel)]
    public async Task The_workbook_holds_the_same_as_the_CSV(string download)
    {
        var lines = (await demo.Client.GetStringAsync(string.Format(null, download, "csv"))).TrimEnd('\n').Split('\n');
        using var book = new ZipArchive(await demo.Client.GetStreamAsync(string.Format(null, download, "xlsx")));

        await using var sheet = book.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var rows = XDocument.Load(sheet).Descendants().Where(element => element.Name.LocalName == "row").ToList();

        Assert.Equal(lines.Length, rows.Count);
        Assert.Equal(lines[0], string.Join(',', rows[0].Elements().Select(cell => cell.Value)));
        Assert.Equal(lines[1].Split(',')[..4], rows[1].Elements().Take(4).Select(cell => cell.Value));
    }

    [Theory]
    [InlineData(Edition + "mutual_follows/download.{0}?group=eu", "undirected")]
    [InlineData(Edition + "peer_followers/download.{0}?country=FR", "directed")]
    [InlineData(Panel + "mutual_follows/download.{0}?group=eu" + OfPanel, "undirected")]
    public async Task The_network_holds_just_these_accounts_and_the_ties_among_them(string download, string direction)
    {
        var rows = (await demo.Client.GetStringAsync(string.Format(null, download, "csv"))).TrimEnd('\n').Split('\n')[1..];
        var graph = XDocument.Parse(await demo.Client.GetStringAsync(string.Format(null, download, "gexf")));
        XElement[] Named(string name) => [.. graph.Descendants().Where(element => element.Name.LocalName == name)];

        var nodes = Named("node").Select(node => (string)node.Attribute("id")!).ToHashSet();
        Assert.Equal(rows.Length, nodes.Count);
        Assert.NotEmpty(Named("edge"));
        Assert.All(Named("edge"), edge => Assert.True(nodes.Contains((string)edge.Attribute("source")!) && nodes.Contains((string)edge.Attribute("target")!)));
        Assert.Equal(direction, (string)Named("graph")[0].Attribute("defaultedgetype")!);
        Assert.Contains(Named("attribute"), attribute => (string?)attribute.Attribute("title") == "rank");
    }

    [Fact]
    public async Task An_edition_and_its_date_have_the_same_mutual_ties()
    {
        static int Edges(string gexf) => XDocument.Parse(gexf).Descendants().Count(element => element.Name.LocalName == "edge");

        Assert.Equal(
            Edges(await demo.Client.GetStringAsync(Edition + "mutual_follows/download.gexf")),
            Edges(await demo.Client.GetStringAsync(Panel + "mutual_follows/download.gexf?as_of=2014-06-24")));
    }
}
