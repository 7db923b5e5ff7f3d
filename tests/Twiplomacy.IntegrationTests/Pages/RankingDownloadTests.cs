using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
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
    [InlineData(Edition + "mutual_follows", "language=fr", true)]
    [InlineData(Edition + "mutual_follows", "personal=true&within=true", true)]
    [InlineData(Edition + "mutual_follows", "personal=false&language=en&attr.region=Europe", true)]
    [InlineData(Edition + "mutual_follows", "basis=constant&country=FR", true)]
    [InlineData(Edition + "followers", "unit=actor", true)]
    [InlineData(Panel + "mutual_follows", "personal=false&language=en&as_of=2014-06-24", false)]
    public async Task The_links_of_a_page_ask_just_what_the_page_was_asked(string page, string asked, bool hasEditions)
    {
        var html = WebUtility.HtmlDecode(await demo.Client.GetStringAsync($"{page}?{asked}"));

        string[] addresses =
        [
            .. ((string[])["csv", "xlsx", "gexf"]).Select(ending => Link(html, $"{page}/download.{ending}?")), Link(html, hasEditions ? "/api/v1/editions/world-leaders-2014/rankings/" : "/api/v1/panels/world-leaders/rankings/"),
            .. hasEditions ? [Link(html, "/rankings/world-leaders-2013/")] : Array.Empty<string>(),
        ];
        foreach (var part in asked.Split('&').Where(part => !part.StartsWith("as_of", StringComparison.Ordinal)))
        {
            Assert.All(addresses, address => Assert.Contains(part, address[address.IndexOf('?', StringComparison.Ordinal)..].TrimStart('?').Split('&')));
            var (name, value) = (part.Split('=')[0], part.Split('=')[1]);
            Assert.Matches(
                $"""<input type="(hidden|checkbox)" name="{name}" value="{value}"|<select name="{Regex.Escape(name)}">((?!</select>)[\s\S])*<option value="{value}" selected""", html);
        }
        Assert.Equal(await RowsAsync(addresses[0]), await RowsAsync(addresses[3].Replace("/mutual_follows?", "/mutual_follows.csv?", StringComparison.Ordinal).Replace("/followers?", "/followers.csv?", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_form_leads_to_the_same_question()
    {
        using var answer = await demo.Client.GetAsync("/rankings?edition=world-leaders-2014&measure=followers&country=&personal=true&language=fr&unit=actor");

        Assert.Equal(Edition + "followers?personal=true&language=fr&unit=actor", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_summary_names_every_filter()
    {
        Assert.Matches(@"Africa \(region\): \d+ of \d+ accounts", (await PageText.AskAsync(demo.Client, Edition[1..] + "mutual_follows?attr.region=Africa", "en")).Text);
        Assert.Matches(
            @"France, institutional accounts, language: fr: \d+ of \d+ accounts",
            (await PageText.AskAsync(demo.Client, Edition[1..] + "mutual_follows?country=FR&personal=false&language=fr", "en")).Text);
    }

    private static string Link(string html, string start) =>
        Regex.Match(html, $"href=\"({Regex.Escape(start)}[^\"]*)\"") is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException($"No link to {start}.");

    private async Task<string> RowsAsync(string address) => (await demo.Client.GetStringAsync(address)).TrimStart('\ufeff').ReplaceLineEndings("\n");

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
