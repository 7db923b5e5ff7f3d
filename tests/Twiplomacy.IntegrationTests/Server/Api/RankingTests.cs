using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

[Collection(DemoServer.Collection)]
public sealed class RankingTests(DemoServer demo)
{
    private const string Ranking = "editions/world-leaders-2014/rankings/mutual_follows";

    [Fact]
    public async Task The_first_three_of_2014_are_91_71_and_68_as_published()
    {
        var rows = await demo.RowsAsync(Ranking + "?limit=3");

        Assert.Equal([91, 71, 68], rows.Select(row => row["value"]!.GetValue<double>()));
        Assert.Equal(["LaurentFabius", "eu_eeas", "CarlBildt"], rows.Select(row => row["account"]!["handle"]!.ToString()));
    }

    [Fact]
    public async Task The_row_of_Bildt_is_the_one_of_the_contract()
    {
        var row = (await demo.RowsAsync(Ranking + "?limit=3"))[2].AsObject();
        var account = row["account"]!.AsObject();
        var id = account["id"]!.GetValue<string>();
        account.Remove("id");

        var expected = JsonNode.Parse("""
            { "rank": 3, "rank_best": 3, "rank_worst": 3, "value": 68, "value_low": 68, "value_high": 68, "coverage": 1, "share": 0.1059,
              "status": "certain", "previous_rank": 1, "previous_value": 44, "actor_changed": false,
              "evidence_from": "2014-06-24", "evidence_to": "2014-06-24",
              "account": { "platform": "x", "handle": "CarlBildt", "actor": "Carl Bildt", "kind": "foreign_minister", "country": "SE" } }
            """);
        // Beside the contract's row: that and why it moved.
        Assert.Equal(("1", "1", "down", "2"), (row["previous_rank_best"]!.ToString(), row["previous_rank_worst"]!.ToString(), row["moved"]!.ToString(), row["moved_by"]!.ToString()));
        foreach (var name in (string[])["previous_rank_best", "previous_rank_worst", "moved", "moved_by"]) row.Remove(name);
        Assert.Equal($"/api/v1/editions/world-leaders-2014/revisions/1/explanations/{Uri.EscapeDataString(id)}", row["explanation"]!.GetValue<string>());
        row.Remove("explanation");
        Assert.Equal(expected!.ToJsonString(), row.ToJsonString());
    }

    [Fact]
    public async Task The_CSV_has_exactly_the_columns_of_the_contract()
    {
        var lines = (await demo.TextAsync(Ranking + ".csv?limit=1")).Split('\n');

        Assert.Equal("rank,rank_best,rank_worst,value,value_low,value_high,coverage,share,status,previous_rank,previous_value,account,platform,handle,actor,kind,country", lines[0]);
        Assert.Matches(@"^1,1,1,91,91,91,1,0\.1417,certain,3,33,x:\d+,x,LaurentFabius,Laurent Fabius,foreign_minister,FR$", lines[1]);
    }

    [Fact]
    public async Task Pages_make_up_the_whole_ranking_in_order()
    {
        var whole = await demo.RowsAsync(Ranking + "?limit=1000");
        var paged = new List<JsonNode>();
        for (var cursor = ""; ;)
        {
            var page = await demo.JsonAsync($"{Ranking}?limit=300{(cursor.Length == 0 ? "" : "&cursor=" + cursor)}");
            paged.AddRange(page["data"]!.AsArray().Select(row => row!));
            if (page["meta"]!["next_cursor"] is not { } next) break;
            cursor = next.ToString();
        }

        Assert.Equal(643, whole.Count);
        Assert.Equal(whole.Select(row => row.ToJsonString()), paged.Select(row => row.ToJsonString()));
    }

    [Fact]
    public async Task A_filter_keeps_value_and_rank_and_adds_the_rank_among_its_rows()
    {
        var rows = await demo.RowsAsync(Ranking + "?group=g7&limit=100");

        Assert.All(rows, row => Assert.Contains(row["account"]!["country"]!.ToString(), (string[])["CA", "FR", "DE", "IT", "JP", "GB", "US"]));
        Assert.Equal([1, 4], rows.Take(2).Select(row => row["rank"]!.GetValue<int>()));
        Assert.Equal([1, 2], rows.Take(2).Select(row => row["rank_in_filter"]!.GetValue<int>()));
        Assert.Null((await demo.RowsAsync(Ranking + "?limit=1"))[0]["rank_in_filter"]);
    }

    [Fact]
    public async Task Every_rank_lies_within_its_range_in_every_ranking_of_every_edition_and_in_every_way_to_ask()
    {
        foreach (var edition in (await demo.RowsAsync("editions?panel=world-leaders&limit=100")).Select(edition => edition["slug"]!.ToString()))
        {
            var measures = (await demo.JsonAsync($"editions/{edition}"))["measures"]!.AsArray().Select(measure => measure!.ToString()).ToList();
            foreach (var measure in measures)
            {
                var rows = await demo.RowsAsync($"editions/{edition}/rankings/{measure}?limit=1000");
                foreach (var row in rows) AssertPlaced(row, rows, rows.Count);
            }
            foreach (var query in (string[])["group=g7", "kind=foreign_minister", "group=g7&within=true", "basis=constant"])
            {
                if (query == "basis=constant" && (await demo.JsonAsync($"editions/{edition}"))["previous"] is null) continue;
                var rows = await demo.RowsAsync($"editions/{edition}/rankings/mutual_follows?{query}&limit=1000");
                if (query is "group=g7" or "kind=foreign_minister") Assert.All(rows, row => AssertInside(row, "rank_in_filter", "rank_best_in_filter", "rank_worst_in_filter"));
                else foreach (var row in rows) AssertPlaced(row, rows, rows.Count);
            }
        }
    }

    [Fact]
    public async Task A_model_is_told_when_asked_for_with_its_assumption_and_of_mutual_follows_alone()
    {
        var answer = await demo.JsonAsync(Ranking + "?expected=true&limit=1000");
        var rows = answer["data"]!.AsArray().Where(row => row!["rank"] is not null).ToList();
        var csv = (await demo.TextAsync(Ranking + ".csv?expected=true&limit=1")).Split('\n');

        Assert.Contains("missing at random", answer["meta"]!["note"]!.ToString(), StringComparison.Ordinal);
        Assert.All(rows, row => Assert.InRange(row!["rank_expected"]!.GetValue<int>(), row["rank_best"]!.GetValue<int>(), row["rank_worst"]!.GetValue<int>()));
        Assert.All(rows, row => Assert.InRange(row!["value_expected"]!.GetValue<double>(), row["value_low"]!.GetValue<double>(), row["value_high"]!.GetValue<double>()));
        Assert.EndsWith(",country,value_expected,rank_expected", csv[0], StringComparison.Ordinal);
        Assert.EndsWith(",FR,91,1", csv[1], StringComparison.Ordinal);
        Assert.Contains("VALUE_EXPECTED,RANK_EXPECTED,COMMENT_TS", await demo.TextAsync(Ranking + ".sdmx?expected=true&limit=1"), StringComparison.Ordinal);
        Assert.Single((await demo.JsonAsync(Ranking + ".jsonstat?expected=true&limit=1"))["note"]!.AsArray(), note => note!.ToString().Contains("missing at random", StringComparison.Ordinal));
        Assert.Null((await demo.RowsAsync(Ranking + "?limit=1"))[0]["rank_expected"]);
        Assert.Equal("expected", (await demo.FaultAsync(HttpStatusCode.BadRequest, "editions/world-leaders-2014/rankings/pagerank?expected=true"))["parameter"]!.ToString());
        Assert.Contains("missing at random", (await demo.JsonAsync("panels/world-leaders/rankings/mutual_follows?as_of=2014-06-24&expected=true&limit=1"))["meta"]!["note"]!.ToString(), StringComparison.Ordinal);
    }

    private static void AssertPlaced(JsonNode row, IReadOnlyList<JsonNode> all, int population)
    {
        AssertInside(row, "rank", "rank_best", "rank_worst");
        var status = row["status"]!.ToString();
        Assert.Equal(row["rank"] is null, status is "not_observed" or "not_applicable");
        if (row["rank"] is not { } rank) return;
        Assert.Equal(1 + all.Count(other => Compared(other) > Compared(row)), rank.GetValue<int>());
        if (row["rank_best"] is null) Assert.Equal("open", status);
        else
        {
            var width = row["rank_worst"]!.GetValue<int>() - row["rank_best"]!.GetValue<int>();
            Assert.Equal(width == 0 ? "certain" : width <= 0.05 * (population - 1) ? "bounded" : "open", status);
        }
    }

    private static double? Compared(JsonNode row) => row["status"]!.ToString() == "not_applicable" ? null : (row["value"] ?? row["value_low"])?.GetValue<double>();

    private static void AssertInside(JsonNode row, string rank, string best, string worst)
    {
        if (row[best] is not { } from || row[worst] is not { } to) return;
        Assert.True(from.GetValue<int>() <= to.GetValue<int>());
        if (row[rank] is { } known) Assert.InRange(known.GetValue<int>(), from.GetValue<int>(), to.GetValue<int>());
    }

    [Fact]
    public async Task Within_counts_ties_among_the_filtered_accounts_only()
    {
        var french = (await demo.RowsAsync(Ranking + "?country=FR&within=true&limit=100")).ToList();
        var network = await demo.JsonAsync("editions/world-leaders-2014/graph?relation=mutual");
        var accounts = network["nodes"]!.AsArray().Where(node => node!["country"]?.ToString() == "FR").Select(node => node!["id"]!.ToString()).ToHashSet();
        var ends = network["edges"]!.AsArray().Select(edge => (From: edge!["source"]!.ToString(), To: edge["target"]!.ToString()))
            .Where(edge => accounts.Contains(edge.From) && accounts.Contains(edge.To)).SelectMany(edge => (string[])[edge.From, edge.To]).ToLookup(end => end);

        Assert.Equal(accounts.Count, french.Count);
        Assert.All(french, row => Assert.Equal(ends[row["account"]!["id"]!.ToString()].Count(), row["value"]!.GetValue<double>()));
        Assert.Contains(french, row => row["value"]!.GetValue<double>() > 0);
    }

    [Fact]
    public async Task Within_stands_beside_the_edition_before_counted_among_the_same_filter()
    {
        var now = await demo.RowsAsync(Ranking + "?group=eu&within=true&limit=1000");
        var before = (await demo.RowsAsync("editions/world-leaders-2013/rankings/mutual_follows?group=eu&within=true&limit=1000"))
            .ToDictionary(row => row["account"]!["id"]!.ToString());
        var inBoth = now.Where(row => before.ContainsKey(row["account"]!["id"]!.ToString())).ToList();

        Assert.NotEmpty(inBoth);
        Assert.All(inBoth, row => Assert.Equal(before[row["account"]!["id"]!.ToString()]["rank"]?.ToString(), row["previous_rank"]?.ToString()));
        Assert.Contains(inBoth, row => row["previous_rank"] is not null);
        Assert.All(now.Except(inBoth), row => Assert.Null(row["previous_rank"]));
    }

    [Fact]
    public async Task A_column_of_the_panel_without_its_prefix_is_refused_with_how_it_is_written()
    {
        var fault = await demo.FaultAsync(HttpStatusCode.BadRequest, Ranking + "?region_name=Africa");

        // Whether the panel has such a column is not known here, so nothing is suggested that might be refused in its turn.
        Assert.Contains("“attr.region_name”", fault["message"]!.ToString(), StringComparison.Ordinal);
        Assert.Null(fault["did_you_mean"]);
    }

    [Fact]
    public async Task Nothing_is_provisional_while_no_import_came_or_went()
    {
        var meta = (await demo.JsonAsync(Ranking + "?country=FR&within=true&limit=1"))["meta"]!;

        Assert.False(meta["provisional"]!.GetValue<bool>());
    }

    [Fact]
    public async Task The_panels_own_columns_filter()
    {
        var rows = await demo.RowsAsync(Ranking + "?attr.region=Africa&limit=1000");

        Assert.NotEmpty(rows);
        Assert.True(rows.Count < 643);
        Assert.Equal("attr.regio", (await demo.FaultAsync(HttpStatusCode.BadRequest, Ranking + "?attr.regio=Africa"))["parameter"]!.ToString());
    }

    [Fact]
    public async Task The_Pope_is_one_actor_with_nine_accounts()
    {
        var pope = (await demo.RowsAsync("editions/world-leaders-2014/rankings/followers?unit=actor&limit=1000")).Single(row => row["account"]!["actor"]?.ToString() == "Francis");
        var accounts = await demo.RowsAsync("editions/world-leaders-2014/rankings/followers?country=VA&limit=1000");

        Assert.Equal(9, pope["accounts"]!.GetValue<int>());
        Assert.Equal(accounts.Where(row => row["account"]!["actor"]?.ToString() == "Francis").Sum(row => row["value"]!.GetValue<double>()), pope["value"]!.GetValue<double>());
        Assert.Equal("unit", (await demo.FaultAsync(HttpStatusCode.BadRequest, Ranking + "?unit=actor"))["parameter"]!.ToString());
    }

    [Fact]
    public async Task What_is_misspelled_is_refused_with_what_was_meant()
    {
        var measure = await demo.FaultAsync(HttpStatusCode.NotFound, "editions/world-leaders-2014/rankings/mutual_follow");

        Assert.Equal("mutual_follows", measure["did_you_mean"]!.ToString());
        Assert.Contains("peer_followers", measure["allowed"]!.AsArray().Select(id => id!.ToString()));
        Assert.Equal("sco", (await demo.FaultAsync(HttpStatusCode.BadRequest, Ranking + "?group=scoo"))["did_you_mean"]!.ToString());
        Assert.Contains("world-leaders-2014", await (await demo.Client.GetAsync("/api/v1/editions/world-leader-2014")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measure_of_the_graph_is_ranked_without_bounds()
    {
        var rows = await demo.RowsAsync("editions/world-leaders-2014/rankings/pagerank?limit=1000");
        var observed = rows.Where(row => row["value"] is not null).ToList();

        Assert.All(observed, row => Assert.Equal("open", row["status"]!.ToString()));
        Assert.All(rows, row => Assert.Null(row["rank_best"]));
        Assert.InRange(observed.Sum(row => row["value"]!.GetValue<double>()), 0.9, 1.0000001);
    }

    [Fact]
    public async Task A_numbered_sealed_revision_may_be_kept_for_ever_and_the_bare_name_is_asked_about_again()
    {
        var revision = await demo.Client.GetAsync("/api/v1/editions/world-leaders-2014/revisions/1/rankings/mutual_follows?limit=1");
        var bare = await demo.Client.GetAsync("/api/v1/" + Ranking + "?limit=1");
        var again = await demo.Client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/v1/" + Ranking + "?limit=1") { Headers = { IfNoneMatch = { bare.Headers.ETag! } } });

        Assert.Contains("immutable", revision.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.True(bare.Headers.CacheControl!.NoCache);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Years_stand_side_by_side()
    {
        var rows = await demo.RowsAsync("rankings/mutual_follows?panel=world-leaders&from=2012&to=2020&limit=1000");
        var service = rows.Single(row => row["account"]!["handle"]?.ToString() == "eu_eeas");
        var header = (await demo.TextAsync("rankings/mutual_follows.csv?panel=world-leaders&from=2013&to=2014&limit=1")).Split('\n')[0];

        Assert.Equal([8, 36, 71, 87, 122], service["editions"]!.AsObject().Select(edition => edition.Value!["value"]!.GetValue<double>()));
        Assert.Equal("account,platform,handle,actor,kind,country," + string.Join(',', from year in (int[])[2013, 2014]
            from field in (string[])["rank", "rank_best", "rank_worst", "value", "value_low", "value_high"] select $"world-leaders-{year} {field}"), header);
        Assert.Equal("panel", (await demo.FaultAsync(HttpStatusCode.BadRequest, "rankings/mutual_follows"))["parameter"]!.ToString());
    }

    [Fact]
    public async Task Years_are_filtered_and_ordered_by_any_of_them()
    {
        var all = await demo.RowsAsync("rankings/mutual_follows?panel=world-leaders&limit=1000");
        var french = await demo.RowsAsync("rankings/mutual_follows?panel=world-leaders&country=fr&kind=foreign_ministry&limit=1000");
        var first = await demo.RowsAsync("rankings/mutual_follows?panel=world-leaders&sort=world-leaders-2012&limit=1000");
        var pages = new List<JsonNode>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await demo.JsonAsync($"rankings/mutual_follows?panel=world-leaders&sort=world-leaders-2012&limit=200{cursor}");
            pages.AddRange(page["data"]!.AsArray()!);
            cursor = page["meta"]!["next_cursor"] is { } next ? $"&cursor={Uri.EscapeDataString(next.ToString())}" : null;
        }

        Assert.Equal(["francediplo"], french.Select(row => row["account"]!["handle"]!.ToString().ToLowerInvariant()));
        // Ranks are among all, whoever is shown.
        Assert.Equal(all.Single(row => row["account"]!["id"]!.ToString() == french[0]["account"]!["id"]!.ToString()).ToJsonString(), french[0].ToJsonString());
        var ranks = first.Select(row => row["editions"]!["world-leaders-2012"]?["rank"]?.GetValue<int>()).TakeWhile(rank => rank is not null).ToList();
        Assert.True(ranks.Count > 50);
        Assert.Equal(ranks.Order(), ranks);
        Assert.Equal(first.Select(row => row["account"]!["id"]!.ToString()), pages.Select(row => row["account"]!["id"]!.ToString()));
        Assert.Equal(all.Count, first.Count);
        Assert.Equal("sort", (await demo.FaultAsync(HttpStatusCode.BadRequest, "rankings/mutual_follows?panel=world-leaders&sort=world-leaders-1999"))["parameter"]!.ToString());
        var place = french[0]["editions"]!["world-leaders-2014"]!;
        Assert.True(place["value_low"]!.GetValue<double>() <= place["value"]!.GetValue<double>() && place["value"]!.GetValue<double>() <= place["value_high"]!.GetValue<double>());
    }

    [Fact]
    public async Task On_a_constant_basis_both_editions_are_counted_among_the_accounts_in_both()
    {
        var members2013 = (await demo.RowsAsync("editions/world-leaders-2013/rankings/mutual_follows?limit=1000")).Select(row => row["account"]!["id"]!.ToString()).ToHashSet();
        var whole = (await demo.RowsAsync(Ranking + "?limit=1000")).ToDictionary(row => row["account"]!["id"]!.ToString());
        var constant = await demo.RowsAsync(Ranking + "?basis=constant&limit=1000");

        Assert.Equal(whole.Keys.Where(members2013.Contains).Order(StringComparer.Ordinal), constant.Select(row => row["account"]!["id"]!.ToString()).Order(StringComparer.Ordinal));
        Assert.All(constant, row =>
        {
            Assert.NotNull(row["previous_value"]);
            Assert.True(row["value"]!.GetValue<double>() <= whole[row["account"]!["id"]!.ToString()]["value"]!.GetValue<double>());
        });
        Assert.Equal("basis", (await demo.FaultAsync(HttpStatusCode.BadRequest, "editions/world-leaders-2012/rankings/mutual_follows?basis=constant"))["parameter"]!.ToString());
    }
}
