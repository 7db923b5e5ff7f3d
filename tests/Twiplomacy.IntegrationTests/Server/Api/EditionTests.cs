using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

[Collection(DemoServer.Collection)]
public sealed class EditionTests(DemoServer demo)
{
    private const string Edition = "editions/world-leaders-2014";

    [Fact]
    public async Task Editions_are_listed_by_date_and_shown_with_settings_and_figures()
    {
        var slugs = (await demo.RowsAsync("editions")).Select(edition => edition["slug"]!.ToString());
        var edition = await demo.JsonAsync(Edition);

        Assert.Equal(["world-leaders-2012", "world-leaders-2013", "world-leaders-2014", "world-leaders-2015", "world-leaders-2016", "world-missions-2016", "world-missions-2017"], slugs);
        Assert.Equal("sealed", edition["status"]!.ToString());
        Assert.Equal("2014-06-24T23:59:59.999999Z", edition["as_of"]!.ToString());
        Assert.Equal("world-leaders-2013", edition["previous"]!["slug"]!.ToString());
        Assert.Equal(366, edition["settings"]!["evidence_age_days"]!.GetValue<int>());
        Assert.Equal(643, edition["network"]!["members"]!.GetValue<int>());
        Assert.Equal(edition["coverage"]!.GetValue<double>(), edition["network"]!["known_share"]!.GetValue<double>());
    }

    [Fact]
    public async Task Revisions_are_listed_and_a_missing_one_is_not_found()
    {
        Assert.Equal([1], (await demo.RowsAsync(Edition + "/revisions")).Select(revision => revision["revision"]!.GetValue<int>()));
        Assert.Equal(HttpStatusCode.OK, (await demo.Client.GetAsync($"/api/v1/{Edition}/revisions/1")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await demo.Client.GetAsync($"/api/v1/{Edition}/revisions/9")).StatusCode);
    }

    [Theory]
    [InlineData("gexf", "http://www.gexf.net/1.2draft", "application/gexf+xml")]
    [InlineData("graphml", "http://graphml.graphdrawing.org/xmlns", "application/graphml+xml")]
    public async Task A_mutual_tie_is_one_undirected_edge(string form, string space, string mediaType)
    {
        var answer = await demo.Client.GetAsync($"/api/v1/{Edition}/graph.{form}?relation=mutual");
        var document = XDocument.Parse(await answer.Content.ReadAsStringAsync());
        var graph = document.Root!.Element(XName.Get("graph", space))!;
        var edges = graph.Descendants(XName.Get("edge", space))
            .Select(edge => (From: edge.Attribute("source")!.Value, To: edge.Attribute("target")!.Value)).ToList();
        var pairs = edges.Select(edge => string.CompareOrdinal(edge.From, edge.To) < 0 ? edge : (From: edge.To, To: edge.From)).Distinct();

        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("undirected", (graph.Attribute("defaultedgetype") ?? graph.Attribute("edgedefault"))!.Value);
        Assert.Equal(643, graph.Descendants(XName.Get("node", space)).Count());
        Assert.Equal((await demo.JsonAsync(Edition))["network"]!["mutual_pairs"]!.GetValue<int>(), edges.Count);
        Assert.Equal(edges.Count, pairs.Count());
    }

    [Fact]
    public async Task The_network_comes_as_JSON_and_by_Accept_in_its_other_forms()
    {
        var follows = await demo.JsonAsync(Edition + "/graph?relation=follow");
        var asked = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/{Edition}/graph?relation=follow") { Headers = { Accept = { new("text/csv") } } };
        var csv = (await (await demo.Client.SendAsync(asked)).Content.ReadAsStringAsync()).TrimEnd('\n').Split('\n');

        Assert.True(follows["directed"]!.GetValue<bool>());
        Assert.Equal((await demo.JsonAsync(Edition))["network"]!["arcs"]!.GetValue<int>(), follows["edges"]!.AsArray().Count);
        Assert.Equal("source,target", csv[0]);
        Assert.Equal(follows["edges"]!.AsArray().Count, csv.Length - 1);
        Assert.Equal("relation", (await demo.FaultAsync(HttpStatusCode.BadRequest, Edition + "/graph?relation=mutuel"))["parameter"]!.ToString());
    }

    [Fact]
    public async Task A_comparison_shows_measures_ties_in_common_and_the_history()
    {
        var comparison = await demo.JsonAsync(Edition + "/compare?accounts=laurentfabius,@EU_EEAS,carlbildt");
        var mutual = comparison["measures"]!.AsArray().Single(measure => measure!["measure"]!.ToString() == "mutual_follows")!["values"]!.AsArray();
        var history = comparison["history"]!.AsArray();

        Assert.Equal(["LaurentFabius", "eu_eeas", "CarlBildt"], comparison["accounts"]!.AsArray().Select(account => account!["handle"]!.ToString()));
        Assert.Equal([91, 71, 68], mutual.Select(value => value!["value"]!.GetValue<double>()));
        Assert.Equal(5, history.Count);
        Assert.Equal([33, 36, 44], history[1]!["accounts"]!.AsArray().Select(account => account!["mutual_follows"]!["value"]!.GetValue<double>()));
        Assert.Equal(3, comparison["pairs"]!.AsArray().Count);
    }

    [Fact]
    public async Task Ties_in_common_and_exclusive_ones_agree_with_the_network()
    {
        var comparison = await demo.JsonAsync(Edition + "/compare?accounts=laurentfabius,eu_eeas,carlbildt");
        var ids = comparison["accounts"]!.AsArray().Select(account => account!["id"]!.ToString()).ToList();
        var edges = (await demo.JsonAsync(Edition + "/graph?relation=mutual"))["edges"]!.AsArray()
            .Select(edge => (From: edge!["source"]!.ToString(), To: edge["target"]!.ToString())).ToList();
        HashSet<string> Peers(string id) => [.. edges.Where(e => e.From == id).Select(e => e.To), .. edges.Where(e => e.To == id).Select(e => e.From)];
        var (first, second, third) = (Peers(ids[0]), Peers(ids[1]), Peers(ids[2]));

        Assert.Equal(first.Intersect(second).Intersect(third).Order(StringComparer.Ordinal), Ids(comparison["in_common"]!));
        var (noneOfSecond, noneOfThird) = (await NotMutualAsync(ids[1]), await NotMutualAsync(ids[2]));
        Assert.Equal(
            first.Where(peer => (peer == ids[1] || noneOfSecond.Contains(peer)) && (peer == ids[2] || noneOfThird.Contains(peer))).Order(StringComparer.Ordinal),
            Ids(comparison["exclusive"]![0]!));
        Assert.NotEmpty(Ids(comparison["exclusive"]![0]!));
        Assert.Equal(first.Intersect(second).Order(StringComparer.Ordinal), Ids(comparison["pairs"]![0]!["in_common"]!));
        Assert.Equal(first.Contains(ids[1]) ? "mutual" : "not_mutual", comparison["pairs"]![0]!["tie"]!.ToString());
    }

    [Fact]
    public async Task An_unknown_account_is_named_and_one_account_is_too_few()
    {
        var unknown = await demo.Client.GetAsync($"/api/v1/{Edition}/compare?accounts=laurentfabius,carlbild");

        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Contains("carlbild", JsonNode.Parse(await unknown.Content.ReadAsStringAsync())!["detail"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal("accounts", (await demo.FaultAsync(HttpStatusCode.BadRequest, Edition + "/compare?accounts=laurentfabius"))["parameter"]!.ToString());
    }

    private async Task<HashSet<string>> NotMutualAsync(string account)
    {
        var day = (await demo.JsonAsync(Edition))["as_of"]!.ToString()[..10];
        var ties = (await demo.JsonAsync($"accounts/{account}/ties?as_of={day}&panel=world-leaders&limit=1000"))["data"]!.AsArray();
        return [.. ties.Where(tie => tie!["mutual"]!.ToString() == "not_mutual").Select(tie => tie!["id"]!.ToString())];
    }

    private static IEnumerable<string> Ids(JsonNode peers) =>
        peers["accounts"]!.AsArray().Select(account => account!["id"]!.ToString()).Order(StringComparer.Ordinal);
}
