using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Twiplomacy.IntegrationTests.Pages;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

[Collection(DemoServer.Collection)]
public sealed class NoteTests(DemoServer demo)
{
    private const string Account = "x:@carlbildt";

    [Fact]
    public async Task Notes_and_goals_are_on_the_page_of_the_account_for_everybody_until_they_are_removed()
    {
        using var editor = await demo.Server.ClientWithScopesAsync("read", "edit");
        var note = await MadeAsync(await editor.PostAsJsonAsync("/api/v1/notes", new { about = "account", subject = Account, kind = "platform_block", words = "Blocked <b>here</b>", from = "2013-01-05", to = "2013-02-11", source = "https://example.org/block" }));
        var goal = await MadeAsync(await editor.PostAsJsonAsync("/api/v1/goals", new { account = Account, measure = "mutual_follows", value = 60, due = "2014-12-31", owner = "Press office" }));
        var high = await MadeAsync(await editor.PostAsJsonAsync("/api/v1/goals", new { account = Account, measure = "mutual_follows", value = 100000, due = "2014-12-31", owner = "Press office" }));

        var page = await demo.Client.GetStringAsync($"/accounts/{note["subject"]}?edition=world-leaders-2014");
        Assert.Contains("Blocked &lt;b&gt;here&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("data-note-band=\"true\"", page, StringComparison.Ordinal);
        Assert.Contains("reached for certain", page, StringComparison.Ordinal);
        Assert.Contains("not reached", page, StringComparison.Ordinal);
        Assert.Single(await demo.RowsAsync($"notes?about=account&subject={note["subject"]}"));
        Assert.Equal(2, (await demo.RowsAsync($"goals?account={note["subject"]}")).Count);

        Assert.Equal(HttpStatusCode.Forbidden, (await (await demo.Server.ClientWithScopesAsync("read")).DeleteAsync($"/api/v1/notes/{note["id"]}")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await editor.DeleteAsync($"/api/v1/notes/{note["id"]}")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await editor.DeleteAsync($"/api/v1/goals/{goal["id"]}")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await editor.DeleteAsync($"/api/v1/goals/{high["id"]}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.DeleteAsync($"/api/v1/goals/{goal["id"]}")).StatusCode);
        Assert.DoesNotContain("Notes and goals</h2>", await demo.Client.GetStringAsync($"/accounts/{note["subject"]}?edition=world-leaders-2014"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_may_be_named_by_its_handle_or_its_name_and_is_told_with_both()
    {
        using var editor = await demo.Server.ClientWithScopesAsync("read", "edit");
        var note = await MadeAsync(await editor.PostAsJsonAsync("/api/v1/notes", new { about = "account", subject = "CarlBildt", words = "By handle", from = "2013-01-05" }));
        var goal = await MadeAsync(await editor.PostAsJsonAsync("/api/v1/goals", new { account = "Carl Bildt", measure = "mutual_follows", value = 60, due = "2014-12-31", owner = "Press office" }));
        var country = await MadeAsync(await editor.PostAsJsonAsync("/api/v1/notes", new { about = "country", subject = "SE", words = "Of a country", from = "2013-01-05" }));
        var unknown = await JsonAsync(HttpStatusCode.BadRequest, await editor.PostAsJsonAsync("/api/v1/goals", new { account = "CarlBilt", measure = "mutual_follows", value = 60, due = "2014-12-31", owner = "Press office" }));
        var lists = (Notes: await demo.Client.GetStringAsync($"/api/v1/notes.csv?subject={note["subject"]}"), Goals: await demo.Client.GetStringAsync("/api/v1/goals.csv"));

        foreach (var made in (JsonNode[])[note, goal]) Assert.Equal(("CarlBildt", "Carl Bildt"), (made["handle"]!.ToString(), made["actor"]!.ToString()));
        Assert.Equal(note["subject"]!.ToString(), goal["account"]!.ToString());
        Assert.Null(country["handle"]);
        Assert.Equal(("/account", "@CarlBildt"), (unknown["errors"]![0]!["pointer"]!.ToString(), unknown["errors"]![0]!["did_you_mean"]!.ToString()));
        Assert.Contains($"account,{note["subject"]},CarlBildt,Carl Bildt,note,By handle", lists.Notes, StringComparison.Ordinal);
        Assert.Contains($"{note["subject"]},CarlBildt,Carl Bildt,mutual_follows", lists.Goals, StringComparison.Ordinal);

        var (_, page) = await PageText.AskAsync(editor, "notes", "en");
        Assert.Contains("Carl Bildt", page, StringComparison.Ordinal);
        Assert.DoesNotContain(note["subject"]!.ToString(), page, StringComparison.Ordinal);
        foreach (var address in (string[])[$"notes/{note["id"]}", $"notes/{country["id"]}", $"goals/{goal["id"]}"]) await editor.DeleteAsync("/api/v1/" + address);
    }

    [Fact]
    public async Task A_change_of_a_note_or_a_goal_leaves_what_it_does_not_name()
    {
        using var editor = await demo.Server.ClientWithScopesAsync("read", "edit");
        var note = await MadeAsync(await editor.PostAsJsonAsync("/api/v1/notes", new { about = "country", subject = "SE", kind = "shutdown", words = "Down", from = "2013-01-05", to = "2013-02-11", platforms = new[] { "x" }, source = "https://example.org/down" }));
        var goal = await MadeAsync(await editor.PostAsJsonAsync("/api/v1/goals", new { account = Account, measure = "mutual_follows", value = 60, due = "2014-12-31", owner = "Press office" }));

        var moved = await JsonAsync(HttpStatusCode.OK, await editor.PatchAsJsonAsync($"/api/v1/notes/{note["id"]}", new { words = "Down for a month", to = "2013-02-04" }));
        var ended = await JsonAsync(HttpStatusCode.OK, await editor.PatchAsJsonAsync($"/api/v1/notes/{note["id"]}", new { to = "", source = "" }));
        var wrong = await JsonAsync(HttpStatusCode.BadRequest, await editor.PatchAsJsonAsync($"/api/v1/notes/{note["id"]}", new { to = "soon" }));
        var raised = await JsonAsync(HttpStatusCode.OK, await editor.PatchAsJsonAsync($"/api/v1/goals/{goal["id"]}", new { value = 75.5, owner = "Minister" }));

        Assert.Equal(("Down for a month", "2013-01-05", "2013-02-04", "https://example.org/down"), (moved["words"]!.ToString(), moved["from"]!.ToString(), moved["to"]!.ToString(), moved["source"]!.ToString()));
        Assert.Equal(("shutdown", "x", null, null), (ended["kind"]!.ToString(), ended["platforms"]![0]!.ToString(), ended["to"]?.ToString(), ended["source"]?.ToString()));
        Assert.Equal(note["written_at"]!.ToString(), ended["written_at"]!.ToString());
        Assert.Equal("/to", wrong["errors"]![0]!["pointer"]!.ToString());
        Assert.Equal((75.5, "2014-12-31", "Minister"), ((double)raised["value"]!, raised["due"]!.ToString(), raised["owner"]!.ToString()));
        Assert.Equal("Down for a month", (await demo.RowsAsync("notes?about=country&subject=SE")).Single()["words"]!.ToString());
        foreach (var address in (string[])[$"/api/v1/notes/{note["id"]}", $"/api/v1/goals/{goal["id"]}"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await demo.Server.ClientWithScopesAsync("read")).PatchAsJsonAsync(address, new { })).StatusCode);
            await editor.DeleteAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, (await editor.PatchAsJsonAsync(address, new { })).StatusCode);
        }
    }

    [Fact]
    public async Task Of_two_who_change_one_note_or_goal_the_second_is_told_and_overwrites_nothing()
    {
        using var editor = await demo.Server.ClientWithScopesAsync("read", "edit");
        var note = await MadeAsync(await editor.PostAsJsonAsync("/api/v1/notes", new { about = "country", subject = "NO", words = "Before", from = "2013-01-05" }));
        var goal = await MadeAsync(await editor.PostAsJsonAsync("/api/v1/goals", new { account = Account, measure = "mutual_follows", value = 60, due = "2014-12-31", owner = "Before" }));
        foreach (var (address, field) in ((string, string)[])[($"/api/v1/notes/{note["id"]}", "words"), ($"/api/v1/goals/{goal["id"]}", "owner")])
        {
            var all = await Task.WhenAll(Enumerable.Range(1, 8).Select(who => editor.PatchAsJsonAsync(address, Change(field, $"{who}", seen: 1))));
            var first = await JsonAsync(HttpStatusCode.OK, Assert.Single(all, answer => answer.StatusCode == HttpStatusCode.OK));
            var told = await JsonAsync(HttpStatusCode.Conflict, all.First(answer => answer.StatusCode != HttpStatusCode.OK));

            Assert.All(all.Where(answer => answer.StatusCode != HttpStatusCode.OK), answer => Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode));
            Assert.Equal((1, 2), ((int)note["version"]!, (int)first["version"]!));
            Assert.Equal(("Somebody else has changed it", "/seen"), (told["title"]!.ToString(), told["errors"]![0]!["pointer"]!.ToString()));
            Assert.Equal(first[field]!.ToString(), (await JsonAsync(HttpStatusCode.OK, await editor.PatchAsJsonAsync(address, new { })))[field]!.ToString());
            Assert.Equal("At last", (await JsonAsync(HttpStatusCode.OK, await editor.PatchAsJsonAsync(address, Change(field, "At last", seen: 3))))[field]!.ToString());
            await editor.DeleteAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, (await editor.PatchAsJsonAsync(address, Change(field, "Too late", seen: 4))).StatusCode);
        }

        static Dictionary<string, object> Change(string field, string value, int seen) => new() { [field] = value, ["seen"] = seen };
    }

    [Fact]
    public async Task What_is_wrong_with_a_note_is_told_field_by_field()
    {
        using var editor = await demo.Server.ClientWithScopesAsync("read", "edit");
        var answer = await editor.PostAsJsonAsync("/api/v1/notes", new { about = "country", subject = "QQ", words = "", from = "2013-01-05", to = "2012-01-01", source = "javascript:alert(1)" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var pointers = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]!.AsArray().Select(error => error!["pointer"]!.ToString());
        Assert.Equal(["/source", "/subject", "/to", "/words"], pointers.Order(StringComparer.Ordinal));
    }

    private static Task<JsonNode> MadeAsync(HttpResponseMessage answer) => JsonAsync(HttpStatusCode.Created, answer);

    private static async Task<JsonNode> JsonAsync(HttpStatusCode status, HttpResponseMessage answer)
    {
        Assert.True(answer.StatusCode == status, await answer.Content.ReadAsStringAsync());
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}
