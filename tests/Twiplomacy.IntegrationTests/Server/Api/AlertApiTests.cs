using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

[Collection(DemoServer.Collection)]
public sealed class AlertApiTests(DemoServer demo)
{
    private static readonly string[] Ties = ["follows", "unfollows", "followed_by", "unfollowed_by", "became_mutual", "stopped_being_mutual"];

    [Fact]
    public async Task A_dry_run_over_the_sample_tells_the_events_between_its_editions()
    {
        var editions = (await demo.RowsAsync("editions?limit=100")).Where(row => row["panel"]!.ToString() == "world-leaders").Select(row => row["as_of"]!.ToString()).Order().ToList();
        using var editor = await demo.Server.ClientWithScopesAsync("read", "edit");
        var id = await CreateAsync(editor, new { name = "Everything", panel = "world-leaders", kinds = Ties, recipients = new[] { "a@mfa.example" } });
        var run = JsonNode.Parse(await editor.GetStringAsync($"/api/v1/alerts/{id}/dry-run?from={editions[0]}&to={editions[^1]}"))!;
        var told = run["items"]!.AsArray().Select(item => Line(item!, item!["kind"]!, item["account"]!, item["other"]!)).Order(StringComparer.Ordinal).ToList();

        var events = new List<string>();
        for (var cursor = ""; cursor is not null;)
        {
            var page = await demo.JsonAsync($"events?panel=world-leaders&from={editions[0]}&to={editions[^1]}&limit=1000{cursor}");
            events.AddRange(page["data"]!.AsArray().Where(row => row!["by"]!.ToString() != editions[0]).Select(row => Line(row!, row!["type"]!, row["account"]!["id"]!, row["other"]!["id"]!)));
            cursor = page["meta"]!["next_cursor"] is { } next ? $"&cursor={next}" : null;
        }
        Assert.True(events.Count > 1000, $"{events.Count} events");
        Assert.Equal(events.Order(StringComparer.Ordinal), told);
        Assert.InRange(run["digests"]!.GetValue<int>(), 4, 100);
        Assert.Equal(HttpStatusCode.NoContent, (await editor.DeleteAsync($"/api/v1/alerts/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync($"/api/v1/alerts/{id}")).StatusCode);
    }

    [Fact]
    public async Task A_goal_is_told_by_the_first_edition_that_certainly_reaches_it()
    {
        using var editor = await demo.Server.ClientWithScopesAsync("read", "edit");
        var goal = JsonNode.Parse(await (await editor.PostAsJsonAsync("/api/v1/goals", new { account = "x:@laurentfabius", measure = "mutual_follows", value = 80, due = "2016-05-01", owner = "Press" })).Content.ReadAsStringAsync())!;
        var id = await CreateAsync(editor, new { name = "Goals", panel = "world-leaders", watched = "account", subject = "x:@laurentfabius", kinds = new[] { "goal_reached" } });

        var items = JsonNode.Parse(await editor.GetStringAsync($"/api/v1/alerts/{id}/dry-run?from=2012-01-01&to=2016-12-31"))!["items"]!.AsArray();

        var item = Assert.Single(items)!;
        Assert.Equal(("goal_reached", "world-leaders-2014"), (item["kind"]!.ToString(), item["edition"]!.ToString()));
        await editor.DeleteAsync($"/api/v1/goals/{goal["id"]}");
        await editor.DeleteAsync($"/api/v1/alerts/{id}");
    }

    [Fact]
    public async Task Ranks_that_were_crossed_and_new_accounts_are_told_by_editions()
    {
        using var editor = await demo.Server.ClientWithScopesAsync("read", "edit");
        var id = await CreateAsync(editor, new { name = "First ten", panel = "world-leaders", kinds = new[] { "rank_crossed", "new_account" }, top = 10, office = "foreign_ministry" });
        var items = JsonNode.Parse(await editor.GetStringAsync($"/api/v1/alerts/{id}/dry-run?from=2012-01-01&to=2016-12-31"))!["items"]!.AsArray();

        var ranked = items.Where(item => item!["kind"]!.ToString() == "rank_crossed").ToList();
        Assert.NotEmpty(ranked);
        foreach (var item in ranked)
        {
            var rows = await demo.RowsAsync($"editions/{item!["edition"]}/rankings/mutual_follows?limit=1000");
            var row = rows.Single(row => row["account"]!["id"]!.ToString() == item["account"]!.ToString());
            var isIn = row["rank_worst"]!.GetValue<int>() <= 10;
            Assert.True(isIn || row["rank_best"]!.GetValue<int>() > 10, item.ToJsonString());
            Assert.Contains(isIn ? "now certainly among" : "now certainly not among", item["said"]!.ToString(), StringComparison.Ordinal);
        }
        Assert.Contains(items, item => item!["kind"]!.ToString() == "new_account");
        await editor.DeleteAsync($"/api/v1/alerts/{id}");
    }

    [Fact]
    public async Task What_is_wrong_is_told_field_by_field_and_readers_are_shown_nothing()
    {
        using var editor = await demo.Server.ClientWithScopesAsync("read", "edit");
        var answer = await editor.PostAsJsonAsync(
            "/api/v1/alerts", new { name = "", panel = "world-leaders", watched = "country", subject = "ZZ", kinds = new[] { "unfollowed" }, webhook_url = "http://10.0.0.1/", active = true });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var pointers = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]!.AsArray().Select(error => error!["pointer"]!.ToString()).ToHashSet();
        Assert.Superset(new HashSet<string> { "/name", "/kinds", "/webhook_url", "/subject" }, pointers);

        using var reader = await demo.Server.ClientWithScopesAsync("read");
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync("/api/v1/alerts")).StatusCode);
    }

    private static async Task<int> CreateAsync(HttpClient editor, object terms)
    {
        var made = await editor.PostAsJsonAsync("/api/v1/alerts", terms);
        Assert.True(made.StatusCode == HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        return JsonNode.Parse(await made.Content.ReadAsStringAsync())!["id"]!.GetValue<int>();
    }

    private static string Line(JsonNode row, JsonNode kind, JsonNode account, JsonNode other) => $"{row["by"]} {kind} {account} {other} {row["after"]}";
}
