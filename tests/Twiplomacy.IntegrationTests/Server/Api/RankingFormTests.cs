using System.Net;
using System.Net.Http.Headers;
using Twiplomacy.Analytics.Rankings;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>Rankings as statistical programs read them.</summary>
[Collection(DemoServer.Collection)]
public sealed class RankingFormTests(DemoServer demo)
{
    private const string Ranking = "editions/world-leaders-2014/rankings/mutual_follows";

    [Fact]
    public async Task SDMX_CSV_names_the_dataflow_and_holds_the_published_values()
    {
        var lines = (await demo.TextAsync(Ranking + ".sdmx?limit=3")).Split('\n');

        Assert.StartsWith("STRUCTURE,STRUCTURE_ID,ACTION,ACCOUNT,MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,", lines[0], StringComparison.Ordinal);
        Assert.Matches(@"^dataflow,TWIPLOMACY:RANKING\(1\.1\),I,x:\d+,mutual_follows,2014-06-24,91,A,91,91,1,1,1,", lines[1]);
        Assert.Equal(["91", "71", "68"], lines[1..4].Select(line => line.Split(',')[6]));
    }

    [Fact]
    public async Task JSON_stat_is_a_cube_whose_values_stand_in_row_major_order()
    {
        var cube = await demo.JsonAsync(Ranking + ".jsonstat?limit=3");
        var statistics = cube["dimension"]!["statistic"]!["category"]!["index"]!.AsArray().Select(id => id!.ToString()).ToList();

        Assert.Equal(("2.0", "dataset"), (cube["version"]!.ToString(), cube["class"]!.ToString()));
        Assert.Equal(["date", "account", "statistic"], cube["id"]!.AsArray().Select(id => id!.ToString()));
        Assert.Equal([1, 3, statistics.Count], cube["size"]!.AsArray().Select(size => size!.GetValue<int>()));
        Assert.Equal(3 * statistics.Count, cube["value"]!.AsArray().Count);
        Assert.Equal([91, 71, 68], Enumerable.Range(0, 3).Select(row => cube["value"]![row * statistics.Count + statistics.IndexOf("value")]!.GetValue<double>()));
        Assert.Equal(["LaurentFabius", "eu_eeas", "CarlBildt"], cube["dimension"]!["account"]!["category"]!["label"]!.AsObject().Select(label => label.Value!.ToString()));
        Assert.Contains("cursor=", cube["link"]!["next"]![0]!["href"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/vnd.sdmx.data+csv", "application/vnd.sdmx.data+csv")]
    [InlineData("application/vnd.sdmx.data+csv;version=2.0.0, application/json;q=0.5", "application/vnd.sdmx.data+csv")]
    [InlineData("application/json;profile=\"https://json-stat.org/2.0/\"", "application/json")]
    [InlineData("application/json", "application/json")]
    public async Task Accept_asks_for_the_same_forms(string accept, string mediaType)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/" + Ranking + "?limit=1");
        request.Headers.Accept.ParseAdd(accept);

        var answer = await demo.Client.SendAsync(request);

        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(accept.Contains("profile", StringComparison.Ordinal), (await answer.Content.ReadAsStringAsync()).Contains("\"dataset\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_is_whole_unless_a_limit_is_given()
    {
        Assert.Equal(643, (await demo.TextAsync(Ranking + ".csv")).TrimEnd('\n').Split('\n').Length - 1);
        Assert.Equal(643, (await demo.TextAsync(Ranking + ".sdmx")).TrimEnd('\n').Split('\n').Length - 1);
        Assert.Equal(643, (int)(await demo.JsonAsync(Ranking + ".jsonstat"))["size"]![1]!);
        Assert.Equal(50, (await demo.RowsAsync(Ranking)).Count);
        Assert.Equal(2, (await demo.TextAsync(Ranking + ".csv?limit=2")).TrimEnd('\n').Split('\n').Length - 1);
    }

    [Fact]
    public async Task Downloads_for_people_bear_the_byte_order_mark_and_those_for_programs_do_not()
    {
        var people = await demo.Client.GetByteArrayAsync("/rankings/world-leaders-2014/mutual_follows/download.csv");
        var programs = await demo.Client.GetByteArrayAsync("/api/v1/" + Ranking + ".csv");

        Assert.Equal<byte>([0xEF, 0xBB, 0xBF], people[..3]);
        Assert.Equal(people[3..], programs);
    }

    [Fact]
    public async Task A_cursor_goes_on_in_every_form()
    {
        var cursor = (await demo.JsonAsync(Ranking + "?limit=2"))["meta"]!["next_cursor"]!.ToString();

        foreach (var ending in (string[])[".csv", ".sdmx", ".jsonstat"])
            Assert.Contains("CarlBildt", await demo.TextAsync($"{Ranking}{ending}?limit=1&cursor={cursor}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("certain", false, "A")]
    [InlineData("bounded", false, "A")]
    [InlineData("certain", true, "P")]
    [InlineData("open", false, "U")]
    [InlineData("open", true, "U")]
    [InlineData("ranked", false, "A")]
    [InlineData("insufficiently_observed", false, "U")]
    [InlineData("not_observed", false, "L")]
    [InlineData("not_applicable", false, "M")]
    public void A_status_has_its_code_of_the_cross_domain_list(string status, bool isProvisional, string code) =>
        Assert.Equal(code, RankedTable.ObservationOf(status, isProvisional));

    [Fact]
    public async Task Whoever_is_not_certain_stands_in_JSON_stat_with_the_status_at_the_value()
    {
        var rows = await demo.RowsAsync("editions/world-leaders-2014/rankings/followers?limit=1000");
        var cube = await demo.JsonAsync("editions/world-leaders-2014/rankings/followers.jsonstat?limit=1000");
        var width = cube["size"]![2]!.GetValue<int>();

        for (var i = 0; i < rows.Count; i++)
        {
            Assert.Equal(rows[i]["value"]?.GetValue<double>(), cube["value"]![i * width]?.GetValue<double>());
            var status = cube["status"]?[(i * width).ToString(System.Globalization.CultureInfo.InvariantCulture)]?.ToString() ?? "certain";
            Assert.Equal(rows[i]["status"]!.ToString(), status);
        }
    }

    [Fact]
    public async Task A_filter_that_names_nothing_is_refused_with_what_it_could_name()
    {
        Assert.Equal("panel", (await demo.FaultAsync(HttpStatusCode.BadRequest, "editions?panel=world-leders"))["parameter"]!.ToString());
        Assert.Equal("world-leaders", (await demo.FaultAsync(HttpStatusCode.BadRequest, "editions?panel=world-leders"))["did_you_mean"]!.ToString());
        Assert.Equal("platform", (await demo.FaultAsync(HttpStatusCode.BadRequest, "accounts?platform=twitter"))["parameter"]!.ToString());
        Assert.Equal("head_of_state", (await demo.FaultAsync(HttpStatusCode.BadRequest, "accounts?kind=head_of_stat"))["did_you_mean"]!.ToString());
        Assert.Equal("country", (await demo.FaultAsync(HttpStatusCode.BadRequest, Ranking + "?country=France"))["parameter"]!.ToString());
        Assert.Equal("from", (await demo.FaultAsync(HttpStatusCode.BadRequest, "events?from=2015&to=2014"))["parameter"]!.ToString());
        Assert.Equal("from", (await demo.FaultAsync(HttpStatusCode.BadRequest, "accounts/x:@laurentfabius/audience?from=2015&to=2014"))["parameter"]!.ToString());
        Assert.Contains("or both", (await demo.FaultAsync(HttpStatusCode.BadRequest, "mentions"))["message"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal("slug", (await demo.FaultAsync(HttpStatusCode.NotFound, "panels/world-leders"))["parameter"]!.ToString());
    }

    [Fact]
    public async Task Lists_of_reach_and_steps_come_in_pages_too()
    {
        foreach (var list in (string[])["accounts/x:@laurentfabius/reach", "accounts/x:@laurentfabius/worklist?as_of=2014-06-24", "accounts/x:@laurentfabius/ties?as_of=2014-06-24"])
        {
            var join = list.Contains('?', StringComparison.Ordinal) ? "&" : "?";
            var whole = await demo.RowsAsync($"{list}{join}limit=4");
            var first = await demo.JsonAsync($"{list}{join}limit=2");
            var second = await demo.RowsAsync($"{list}{join}limit=2&cursor={first["meta"]!["next_cursor"]}");

            Assert.Equal(4, whole.Count);
            Assert.Equal(whole.Select(row => row.ToJsonString()), first["data"]!.AsArray().Concat(second).Select(row => row!.ToJsonString()));
        }
    }

    [Fact]
    public async Task A_sealed_revision_is_immutable_in_every_form_and_a_repeated_question_has_the_same_tag()
    {
        const string revision = "/api/v1/editions/world-leaders-2014/revisions/1/rankings/mutual_follows";
        foreach (var ending in (string[])["", ".csv", ".sdmx", ".jsonstat"])
        {
            var (first, second) = (await demo.Client.GetAsync(revision + ending), await demo.Client.GetAsync(revision + ending));
            Assert.Contains("immutable", first.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            Assert.Equal(first.Headers.ETag, second.Headers.ETag);
            Assert.Equal(first.Headers.CacheControl, second.Headers.CacheControl);
            Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
            Assert.Equal(HttpStatusCode.NotModified, await WithTagAsync(revision + ending, first.Headers.ETag!));
        }
        Assert.DoesNotContain("immutable", (await demo.Client.GetAsync(revision + "?within=true&country=FR")).Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> WithTagAsync(string address, EntityTagHeaderValue tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { tag } } };
        return (await demo.Client.SendAsync(request)).StatusCode;
    }
}
