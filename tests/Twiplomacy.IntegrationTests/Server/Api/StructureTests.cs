using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>The structure of the demo's networks: against the edition's own figures and network, with bounds, and the same every time.</summary>
[Collection(DemoServer.Collection)]
public sealed class StructureTests(DemoServer demo)
{
    private const string Edition = "editions/world-leaders-2014";

    [Fact]
    public async Task Figures_follow_from_the_edition_and_lie_within_their_bounds()
    {
        var network = (await demo.JsonAsync(Edition))["network"]!;
        var figures = await FiguresAsync("networks=20");
        var (density, returned) = ((double)network["density"]!, (double)network["reciprocity_arcs"]!);

        Assert.Equal((double)network["mutual_pairs"]!, Value(figures, "mutual_pairs"));
        Assert.Equal((returned - density) / (1 - density), Value(figures, "rho"), 1e-10);
        Assert.Equal(Math.Log(returned / density), Value(figures, "return_log_odds"), 1e-10);
        Assert.All((string[])["mutual_pairs", "reciprocity_arcs", "rho", "return_log_odds"], measure => Assert.InRange(
            Value(figures, measure), (double)figures[measure]["value_low"]!, (double)figures[measure]["value_high"]!));
        Assert.True((double)figures["mutual_pairs"]["expected"]! < Value(figures, "mutual_pairs") && (double)figures["mutual_pairs"]["z"]! > 5);
        Assert.Equal(
            Value(figures, "brokerage_total"),
            ((string[])["coordinator", "itinerant", "representative", "gatekeeper", "liaison"]).Sum(role => Value(figures, "brokerage_" + role)));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_figures_and_another_seed_others()
    {
        var first = await demo.JsonAsync($"{Edition}/revisions/1/structure?by=kind&networks=10&seed=7");
        var second = await demo.JsonAsync($"{Edition}/structure?by=kind&networks=10&seed=7");
        var third = await demo.JsonAsync($"{Edition}/structure?by=kind&networks=10&seed=8");

        Assert.Equal(first["data"]!.ToJsonString(), second["data"]!.ToJsonString());
        Assert.NotEqual(first["data"]!.ToJsonString(), third["data"]!.ToJsonString());
    }

    [Fact]
    public async Task Without_random_networks_nothing_is_said_of_chance()
    {
        var figures = await FiguresAsync("networks=0");

        Assert.All(figures.Values, figure => Assert.True(figure["expected"] is null && figure["z"] is null && figure["p"] is null));
    }

    [Fact]
    public async Task Accounts_add_up_to_the_network_and_an_isolated_one_has_no_constraint()
    {
        var accounts = (await demo.JsonAsync($"{Edition}/structure/accounts?by=country&limit=1000"))["data"]!.AsArray();
        var mutual = (await demo.JsonAsync($"{Edition}/rankings/mutual_follows?limit=1000"))["data"]!.AsArray()
            .ToDictionary(row => row!["account"]!["id"]!.ToString(), row => (double?)row!["value"] ?? 0);

        Assert.Equal(Value(await FiguresAsync("networks=0&by=country"), "brokerage_total"), accounts.Sum(account => (double?)account!["brokerage"] ?? 0));
        Assert.Equal(mutual.Count, accounts.Count);
        Assert.Contains(mutual.Values, value => value == 0);
        Assert.All(accounts, account => Assert.Equal(mutual[account!["account"]!["id"]!.ToString()] == 0, account["constraint_mutual"] is null));
        Assert.Equal(accounts.OrderByDescending(account => (double?)account!["brokerage"]).Select(account => account!["brokerage"]?.ToString()), accounts.Select(account => account!["brokerage"]?.ToString()));
    }

    [Fact]
    public async Task Pages_of_accounts_join_to_the_whole()
    {
        var all = (await demo.JsonAsync($"{Edition}/structure/accounts?limit=7"))["data"]!.AsArray();
        var first = await demo.JsonAsync($"{Edition}/structure/accounts?limit=4");
        var second = await demo.JsonAsync($"{Edition}/structure/accounts?limit=3&cursor={first["meta"]!["next_cursor"]}");

        Assert.Equal(all.Select(row => row!.ToJsonString()), first["data"]!.AsArray().Concat(second["data"]!.AsArray()).Select(row => row!.ToJsonString()));
    }

    [Fact]
    public async Task The_matrix_says_what_chance_gives_only_where_it_is_asked()
    {
        var plain = await demo.Client.GetStringAsync($"/api/v1/{Edition}/matrix.csv?rows=group");
        var beside = (await demo.Client.GetStringAsync($"/api/v1/{Edition}/matrix.csv?rows=group&networks=20")).Split('\n');
        var cells = (await demo.JsonAsync($"{Edition}/matrix?rows=region&networks=20&limit=1000"))["data"]!.AsArray();

        Assert.DoesNotContain("follows_expected", plain, StringComparison.Ordinal);
        Assert.EndsWith(",follows_expected,follows_z,follows_p,mutual_expected,mutual_z,mutual_p", beside[0].TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(plain.Split('\n')[1].TrimEnd(), string.Join(',', beside[1].TrimEnd().Split(',').SkipLast(6)));
        // Every follow is in some cell of the regions, before and after it is swapped; each account keeps its number.
        foreach (var row in cells.GroupBy(cell => cell!["row"]!.ToString()))
            Assert.Equal(row.Sum(cell => (double)cell!["follows"]!), row.Sum(cell => (double)cell!["follows_expected"]!), 1e-6);
        Assert.All(cells, cell => Assert.True(cell!["mutual_z"] is not null));
    }

    [Theory]
    [InlineData("structure?by=eu,europe", "by")]
    [InlineData("structure?by=nowhere", "by")]
    [InlineData("structure/accounts?by=", "by")]
    [InlineData("structure?networks=3", "networks")]
    [InlineData("structure?networks=1001", "networks")]
    [InlineData("structure?seed=-1", "seed")]
    [InlineData("matrix?networks=9", "networks")]
    public async Task What_cannot_be_worked_out_is_refused_by_its_parameter(string question, string parameter) =>
        Assert.Equal(parameter, (await demo.FaultAsync(HttpStatusCode.BadRequest, $"{Edition}/{question}"))["parameter"]!.ToString());

    [Fact]
    public async Task The_page_opens_with_the_finding_and_offers_the_tables()
    {
        var page = await demo.Client.GetStringAsync("/editions/world-leaders-2014/structure?by=kind");

        Assert.Contains("Accounts follow each other back more often than by chance", page, StringComparison.Ordinal);
        Assert.Contains("structure/accounts.csv?by=kind", page, StringComparison.Ordinal);
        Assert.Contains("by chance", await demo.Client.GetStringAsync("/groups/world-leaders-2014?chance=true"), StringComparison.Ordinal);
        Assert.Contains("/editions/world-leaders-2014/structure", await demo.Client.GetStringAsync("/editions/world-leaders-2014"), StringComparison.Ordinal);
    }

    private async Task<Dictionary<string, JsonNode>> FiguresAsync(string query) =>
        (await demo.JsonAsync($"{Edition}/structure?{query}"))["data"]!.AsArray().ToDictionary(figure => figure!["measure"]!.ToString(), figure => figure!);

    private static double Value(Dictionary<string, JsonNode> figures, string measure) =>
        double.Parse(figures[measure]["value"]!.ToString(), CultureInfo.InvariantCulture);
}
