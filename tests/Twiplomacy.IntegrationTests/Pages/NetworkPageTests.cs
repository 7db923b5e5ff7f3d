using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Twiplomacy.IntegrationTests.Server;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>The network as an instrument: the same places in all years, one account's ties alone, and filters.</summary>
[Collection(DemoServer.Looks)]
public sealed class NetworkPageTests(DemoServer demo)
{
    [Fact]
    public async Task An_account_keeps_its_place_over_the_years()
    {
        var (early, late) = (await PictureAsync("world-leaders-2014"), await PictureAsync("world-leaders-2016"));
        var both = early.Keys.Intersect(late.Keys).ToList();

        Assert.True(both.Count > 100, $"{both.Count} accounts are in both years");
        Assert.All(both, account => Assert.Equal(early[account], late[account]));
    }

    [Fact]
    public async Task Of_one_account_its_ties_alone_are_drawn()
    {
        var ego = await JsonAsync("world-leaders-2016", "?account=francediplo");
        var nodes = ego["nodes"]!.AsArray().Select(node => node!["label"]!.ToString()).ToList();
        var france = nodes.IndexOf("francediplo");
        var edges = ego["edges"]!.AsArray().Select(end => (int)end!).Chunk(2).ToList();

        Assert.Equal((95, 96), (edges.Count, nodes.Count));
        Assert.All(edges, edge => Assert.Contains(france, edge));
        Assert.Contains("Mutual follows of ", await demo.Client.GetStringAsync("/networks/world-leaders-2016?account=francediplo"), StringComparison.Ordinal);
        Assert.Contains("No account in the picture has that name.", await demo.Client.GetStringAsync("/networks/world-leaders-2016?account=qqqq"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_by_group_region_and_office_keep_colours_and_names_of_communities()
    {
        var whole = await demo.Client.GetStringAsync("/networks/world-leaders-2016");
        var part = await demo.Client.GetStringAsync("/networks/world-leaders-2016?region=europe&group=eu&kind=foreign_ministry&colour=");
        var (all, some) = (Colours(await JsonAsync("world-leaders-2016", "")), Colours(await JsonAsync("world-leaders-2016", "?region=europe&group=eu&kind=foreign_ministry")));

        Assert.InRange(some.Count, 10, 40);
        Assert.All(some, node => Assert.Equal(all[node.Key], node.Value));
        Assert.Contains("Show all", part, StringComparison.Ordinal);
        Assert.DoesNotContain("Show all", whole, StringComparison.Ordinal);
        using var refused = await demo.Client.GetAsync("/networks/world-leaders-2016?region=atlantis");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [BrowserFact]
    public async Task Years_are_turned_accounts_chosen_and_the_picture_moved_by_keyboard() => Browser.AssertFaultless(await Browser.RunAsync(
        "network-way.mjs", new { @base = demo.Client.BaseAddress!.ToString().TrimEnd('/') }));

    private async Task<JsonObject> JsonAsync(string edition, string query) =>
        (await demo.Client.GetFromJsonAsync<JsonObject>($"/networks/{edition}/picture.json{query}"))!;

    private async Task<Dictionary<string, (double X, double Y)>> PictureAsync(string edition) => (await JsonAsync(edition, ""))["nodes"]!.AsArray()
        .ToDictionary(node => node!["id"]!.ToString(), node => ((double)node!["x"]!, (double)node["y"]!));

    private static Dictionary<string, string> Colours(JsonObject picture) => picture["nodes"]!.AsArray()
        .ToDictionary(node => node!["id"]!.ToString(), node => node!["colour"]!.ToString());
}
