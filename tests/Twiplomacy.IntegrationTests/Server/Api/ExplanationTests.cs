using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>Why accounts of the demo's editions moved, the ties between groups, and constant bases.</summary>
[Collection(DemoServer.Collection)]
public sealed class ExplanationTests(DemoServer demo)
{
    [Fact]
    public async Task Why_Laurent_Fabius_moved_from_2013_to_2014_is_told_in_one_sentence_that_adds_up()
    {
        var told = await demo.JsonAsync("editions/world-leaders-2014/explanations/LaurentFabius");

        Assert.StartsWith(
            "@LaurentFabius rose from rank 3 (33 mutual follows, world-leaders-2013) to rank 1 (91, world-leaders-2014): ", told["sentence"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(58, Number(told, "difference"));
        Assert.Equal(58, told["gained"]!["ties"]!.AsArray().Count - told["lost"]!["ties"]!.AsArray().Count);
        Assert.Equal(told["gained"]!["count"]!.GetValue<int>(), told["gained"]!["by_cause"]!.AsObject().Sum(cause => cause.Value!.GetValue<int>()));
    }

    [Fact]
    public async Task The_listed_ties_add_up_to_the_difference_for_every_account_of_every_edition()
    {
        foreach (var year in (int[])[2013, 2014, 2016])
        {
            var rows = await demo.RowsAsync($"editions/world-leaders-{year}/rankings/mutual_follows?limit=1000");
            foreach (var row in rows.Where((r, i) => r["previous_value"] is not null && (i < 25 || i % 20 == 0)))
            {
                var address = row["explanation"]!.ToString()["/api/v1/".Length..];
                var told = await demo.JsonAsync(address);
                Assert.Equal(row["value"]!.GetValue<double>() - row["previous_value"]!.GetValue<double>(), Number(told, "difference"));
                Assert.Equal(Number(told, "difference"), told["gained"]!["ties"]!.AsArray().Count - told["lost"]!["ties"]!.AsArray().Count);
                Assert.Equal(row["rank"]?.GetValue<int>(), told["rank"]?.GetValue<int>());
                Assert.Equal(row["previous_rank"]?.GetValue<int>(), told["previous_rank"]?.GetValue<int>());
            }
        }
    }

    [Fact]
    public async Task Without_an_edition_before_or_a_membership_then_nothing_is_compared()
    {
        var first = await demo.JsonAsync("editions/world-leaders-2012/explanations/carlbildt");
        Assert.Null(first["previous"]);
        Assert.Contains("This is the first edition", first["sentence"]!.ToString(), StringComparison.Ordinal);

        var unknown = await demo.Client.GetAsync("/api/v1/editions/world-leaders-2014/explanations/laurentfabiu");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Contains("laurentfabius", (await unknown.Content.ReadAsStringAsync()).ToLowerInvariant(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_matrix_counts_what_the_network_holds()
    {
        var cells = await demo.RowsAsync("editions/world-leaders-2014/matrix?rows=kind&limit=1000");
        var edges = (await demo.JsonAsync("editions/world-leaders-2014/graph?relation=mutual"))["edges"]!.AsArray().Count;
        var inside = cells.Where(c => c["row"]!.ToString() == c["column"]!.ToString()).Sum(c => c["mutual"]!.GetValue<int>());
        var across = cells.Where(c => c["row"]!.ToString() != c["column"]!.ToString()).Sum(c => c["mutual"]!.GetValue<int>());
        var one = Assert.Single(await demo.RowsAsync("editions/world-leaders-2014/matrix?rows=eu&columns=sco"));

        Assert.Equal(edges, inside + across / 2);
        Assert.Equal(one["row_members"]!.GetValue<int>() * one["column_members"]!.GetValue<int>(), one["possible"]!.GetValue<int>());
        Assert.StartsWith("row,column,row_members,", await demo.TextAsync("editions/world-leaders-2014/matrix.csv?rows=eu,g7"), StringComparison.Ordinal);
        Assert.Equal("rows", (await demo.FaultAsync(HttpStatusCode.BadRequest, "editions/world-leaders-2014/matrix?rows=atlantis"))["parameter"]!.ToString());
    }

    [Fact]
    public async Task The_matrix_takes_countries_by_name_peer_sets_and_accounts_and_adds_up()
    {
        var cells = await demo.RowsAsync("editions/world-leaders-2016/matrix?rows=United%20States,ru,p5,@francediplo&columns=c5,KZ,KG,TJ,TM,UZ&limit=1000");

        Assert.Equal(24, cells.Count);
        Assert.Equal(["US", "RU", "p5"], cells.Select(cell => cell["row"]!.ToString()).Distinct().Take(3));
        Assert.StartsWith("x:", cells[^1]["row"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, cells[^1]["row_members"]!.GetValue<int>());
        foreach (var row in cells.GroupBy(cell => cell["row"]!.ToString()))
            foreach (var count in (string[])["possible", "known", "follows", "pairs", "mutual", "unknown_pairs"])
                Assert.Equal(row.First()[count]!.GetValue<int>(), row.Skip(1).Sum(cell => cell[count]!.GetValue<int>()));
    }

    [Fact]
    public async Task The_matrix_pages_without_losing_a_cell()
    {
        var all = await demo.RowsAsync("editions/world-leaders-2014/matrix?limit=1000");
        var cells = new List<string>();
        for (var address = "editions/world-leaders-2014/matrix?limit=7"; address is not null;)
        {
            var page = await demo.JsonAsync(address);
            cells.AddRange(page["data"]!.AsArray().Select(c => c!.ToJsonString()));
            address = page["meta"]!["next_cursor"] is { } cursor ? $"editions/world-leaders-2014/matrix?limit=7&cursor={cursor}" : null;
        }
        Assert.Equal(all.Select(c => c.ToJsonString()), cells);
    }

    [Fact]
    public async Task Countries_and_groups_are_compared_side_by_side()
    {
        var countries = (await demo.JsonAsync("editions/world-leaders-2014/compare?countries=fr,SE,GB"))["groups"]!;
        var mutual = countries["measures"]!.AsArray().Single(m => m!["measure"]!.ToString() == "mutual_follows")!["values"]!.AsArray();
        var groups = (await demo.JsonAsync("editions/world-leaders-2014/compare?groups=eu,sco"))["groups"]!;

        Assert.Equal(["FR", "SE", "GB"], countries["names"]!.AsArray().Select(n => n!.ToString()));
        Assert.Equal("LaurentFabius", mutual[0]!["best"]!["handle"]!.ToString());
        Assert.Equal(3, countries["between"]!.AsArray().Count);
        Assert.Equal(5, countries["history"]!.AsArray().Count);
        Assert.Single(groups["between"]!.AsArray());
        Assert.Equal("countries", (await demo.FaultAsync(HttpStatusCode.BadRequest, "editions/world-leaders-2014/compare?countries=FR"))["parameter"]!.ToString());
        Assert.Equal("groups", (await demo.FaultAsync(HttpStatusCode.BadRequest, "editions/world-leaders-2014/compare?groups=eu,scoo"))["parameter"]!.ToString());
    }

    [Fact]
    public async Task On_a_constant_basis_both_editions_are_counted_among_the_accounts_of_both()
    {
        var rows = await demo.RowsAsync("editions/world-leaders-2014/rankings/mutual_follows?basis=constant&limit=1000");
        var panel = await demo.RowsAsync("editions/world-leaders-2014/rankings/mutual_follows?limit=1000");

        Assert.True(rows.Count < panel.Count);
        Assert.All(rows, row => Assert.NotNull(row["previous_value"] ?? row["value"] ?? "not observed"));
        var fabius = Assert.Single(rows, row => row["account"]!["handle"]?.ToString() == "LaurentFabius");
        Assert.True(fabius["value"]!.GetValue<double>() <= 91);
        Assert.Equal("basis", (await demo.FaultAsync(HttpStatusCode.BadRequest, "editions/world-leaders-2012/rankings/mutual_follows?basis=constant"))["parameter"]!.ToString());
    }

    private static int Number(JsonNode node, string name) => node[name]!.GetValue<int>();
}
