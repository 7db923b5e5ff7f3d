using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.Ingest.Imports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>Tables of unknown scrapers: shown with a guess, confirmed once, known from then on, shared as a file.</summary>
public sealed class RecipeTests(DefaultServer standing) : ServerTest(standing)
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Fact]
    public async Task Columns_that_were_confirmed_once_need_no_question_again()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        const string Asked = "requested_by_us,requested,follower,tag_a\n1,mfa_a,ann,x\n2,mfa_b,ben,y\n";
        var preview = await JsonAsync(await PostAsync(client, "/preview?captured=2025-03-04", Asked));
        var table = preview["tables"]![0]!;
        Assert.False((bool)preview["would_be_taken"]!);
        Assert.Equal(("guessed", false), (table["source"]!.ToString(), (bool)table["confirmed"]!));
        Assert.Equal("owner=requested,member=follower,list=followers", table["columns"]!.ToString());
        Assert.Equal(["2", "mfa_b", "ben", "y"], table["rows"]![1]!.AsArray().Select(cell => cell!.ToString()));

        var confirmed = await TakeAsync(client, "captured=2025-03-04&columns=owner%3Drequested%2Cmember%3Dfollower%2Clist%3Dfollowers", Asked);
        Assert.Equal("published", confirmed["status"]!.ToString());
        var second = await TakeAsync(client, "captured=2025-04-04", "requested_by_us,requested,follower,tag_a\n1,mfa_a,cat,x\n9,mfa_c,ann,z\n");
        Assert.Equal(("published", 2), (second["status"]!.ToString(), (int)second["effect"]!["lists"]!));
        Assert.Equal("owner=requested,member=follower,list=followers", second["effect"]!["tables"]![0]!["columns"]!.ToString());
    }

    [Fact]
    public async Task Columns_of_people_that_were_confirmed_once_need_no_question_again()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        const string People = "deputy,net_1,net_2\nAnn Ash,ann_mfa,ann.ash\n", Map = "person=deputy,account:x=net_1,account:instagram=net_2";
        Assert.False((bool)(await JsonAsync(await PostAsync(client, "/preview", People)))["would_be_taken"]!);
        var confirmed = await TakeAsync(client, $"columns={Uri.EscapeDataString(Map)}", People);
        Assert.Equal(("published", 2), (confirmed["status"]!.ToString(), (int)confirmed["effect"]!["entries"]!));

        var second = await TakeAsync(client, "name=again.csv", People.Replace("ann", "bo", StringComparison.Ordinal));
        Assert.Equal(("published", 2), (second["status"]!.ToString(), (int)second["effect"]!["entries"]!));
        Assert.Equal(Map, second["effect"]!["tables"]![0]!["columns"]!.ToString());
        var wrong = await PostAsync(client, "?columns=person%3Ddeputy", People);
        Assert.Equal((HttpStatusCode.BadRequest, "columns"), (wrong.StatusCode, (await JsonAsync(wrong))["errors"]![0]!["parameter"]!.ToString()));
    }

    [Fact]
    public async Task A_guess_alone_is_never_read()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        var import = await TakeAsync(client, "captured=2025-03-04", "source_account,friend,tag_b\nmfa_a,ann,x\nmfa_b,ben,y\n");
        Assert.Equal("failed", import["status"]!.ToString());
        Assert.Contains("Our guess is owner=source_account,member=friend,list=following", import["error"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recipe_is_handed_on_kept_and_dropped()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        var shipped = await client.GetFromJsonAsync<JsonObject>("/api/v1/recipes/bskyr");
        Assert.Equal(HttpStatusCode.Conflict, (await client.DeleteAsync("/api/v1/recipes/bskyr")).StatusCode);
        var answer = await client.PostAsJsonAsync("/api/v1/recipes", shipped);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        var kept = await JsonAsync(answer);
        Assert.False((bool)kept["shipped"]!);
        var listed = await client.GetFromJsonAsync<JsonObject>("/api/v1/recipes?limit=1000");
        Assert.Equal(kept["id"]!.ToString(), listed!["data"]!.AsArray().First(recipe => recipe!["title"]!.ToString() == shipped!["title"]!.ToString())!["id"]!.ToString());
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync($"/api/v1/recipes/{kept["id"]}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.DeleteAsync($"/api/v1/recipes/{kept["id"]}")).StatusCode);
        using var admin = await Server.ClientWithScopesAsync(Scopes.Admin);
        foreach (var action in (string[])["recipe_kept", "recipe_removed"])
        {
            var noted = await admin.GetFromJsonAsync<JsonObject>($"/api/v1/audit?action={action}");
            Assert.Single(noted!["data"]!.AsArray(), row => row!["subject"]!.ToString() == $"recipe {kept["id"]}" && row["kind"]!.ToString() == "key");
        }
    }

    [Theory]
    [InlineData("""{"header": ["a", "b"], "columns": "owner=a"}""", "columns")]
    [InlineData("""{"header": ["a", "b"], "columns": "owner=a,member=c"}""", "columns")]
    [InlineData("""{"header": [], "columns": "member=a"}""", "header")]
    [InlineData("""{"header": ["a", "b"], "columns": "owner=a,member=b", "platform": "orkut"}""", "platform")]
    public async Task A_recipe_that_cannot_be_used_is_refused_by_what_is_wrong(string recipe, string field)
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        var answer = await client.PostAsync("/api/v1/recipes", new StringContent(recipe, Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(field, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_that_says_nothing_is_refused_by_its_parameter()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        var answer = await PostAsync(client, "?columns=owner%3Da", "a,b\nx,y\n");
        Assert.Equal((HttpStatusCode.BadRequest, "columns"), (answer.StatusCode, (await JsonAsync(answer))["errors"]![0]!["parameter"]!.ToString()));
    }

    private async Task<JsonObject> TakeAsync(HttpClient client, string query, string content)
    {
        var id = (int)(await JsonAsync(await PostAsync(client, $"?{query}", content)))["id"]!;
        await Server.Host.Services.GetRequiredService<ImportRunner>().RunAsync(id, Now, new Progress<ImportProgress>(), CancellationToken.None);
        return (await client.GetFromJsonAsync<JsonObject>($"/api/v1/imports/{id}"))!;
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string address, string content) =>
        client.PostAsync("/api/v1/imports" + address, new StringContent(content, Encoding.UTF8, "text/csv"));
}
