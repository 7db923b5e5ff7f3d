using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Twiplomacy.Application.Access;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>Sets of peers that people make: kept, noted and removed.</summary>
public sealed class PeerSetTests(DefaultServer standing) : ServerTest(standing)
{
    [Fact]
    public async Task A_set_is_made_by_names_of_countries_and_removed_again()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Edit);
        var answer = await client.PostAsJsonAsync("/api/v1/peer-sets", new { name = "Baltic states", countries = new[] { "Estonia", "lv", "Lituanie" } });
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        var made = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;

        Assert.Equal(("baltic-states", false), (made["slug"]!.ToString(), (bool)made["built_in"]!));
        Assert.Equal(["EE", "LT", "LV"], made["countries"]!.AsArray().Select(country => country!.ToString()));
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostAsJsonAsync("/api/v1/peer-sets", new { name = "Baltic States", countries = new[] { "EE" } })).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync("/api/v1/peer-sets/baltic-states")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.DeleteAsync("/api/v1/peer-sets/baltic-states")).StatusCode);
        using var admin = await Server.ClientWithScopesAsync(Scopes.Admin);
        foreach (var action in (string[])["peer_set_created", "peer_set_removed"])
            Assert.Single((await admin.GetFromJsonAsync<JsonObject>($"/api/v1/audit?action={action}"))!["data"]!.AsArray(), row => row!["subject"]!.ToString() == "peer_set baltic-states");
    }

    [Fact]
    public async Task A_change_of_a_set_leaves_what_it_does_not_name_and_is_noted()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Edit);
        await client.PostAsJsonAsync("/api/v1/peer-sets", new { name = "Benelux", countries = new[] { "BE", "NL" } });

        var named = await ChangedAsync(client, "benelux", new { name = "Low countries" });
        var widened = await ChangedAsync(client, "benelux", new { countries = new[] { "Belgium", "Pays-Bas", "LU" } });

        Assert.Equal(("Low countries", "BE,NL"), (named["name"]!.ToString(), Joined(named["countries"]!)));
        Assert.Equal(("benelux", "Low countries", "BE,LU,NL"), (widened["slug"]!.ToString(), widened["name"]!.ToString(), Joined(widened["countries"]!)));
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PatchAsJsonAsync("/api/v1/peer-sets/benelux", new { name = " " })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PatchAsJsonAsync("/api/v1/peer-sets/benelux", new { countries = Array.Empty<string>() })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PatchAsJsonAsync("/api/v1/peer-sets/beneluxx", new { name = "a" })).StatusCode);
        using var admin = await Server.ClientWithScopesAsync(Scopes.Admin);
        var noted = (await admin.GetFromJsonAsync<JsonObject>("/api/v1/audit?action=peer_set_changed"))!["data"]!.AsArray();
        Assert.Equal(2, noted.Count(row => row!["subject"]!.ToString() == "peer_set benelux"));
        await client.DeleteAsync("/api/v1/peer-sets/benelux");
    }

    [Fact]
    public async Task A_set_is_named_anew_even_if_an_account_in_it_can_no_longer_be_found()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Edit);
        await client.PostAsJsonAsync("/api/v1/peer-sets", new { name = "Gone", countries = new[] { "MT" } });
        await using (var erased = Database.Database.DataSource.CreateCommand("update peer_set set accounts = '{x:erased}' where slug = 'gone'"))
            Assert.Equal(1, await erased.ExecuteNonQueryAsync());

        var named = await ChangedAsync(client, "gone", new { name = "Not here any more" });

        Assert.Equal(("Not here any more", "MT", "x:erased"), (named["name"]!.ToString(), Joined(named["countries"]!), Joined(named["accounts"]!)));
        await client.DeleteAsync("/api/v1/peer-sets/gone");
    }

    [Fact]
    public async Task A_set_that_somebody_else_changed_since_is_not_overwritten()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Edit);
        await client.PostAsJsonAsync("/api/v1/peer-sets", new { name = "Both", slug = "both", countries = new[] { "FR" } });

        var first = await ChangedAsync(client, "both", new { name = "First", seen = 1 });
        var second = await client.PatchAsJsonAsync("/api/v1/peer-sets/both", new { name = "Second", seen = 1 });
        var third = await ChangedAsync(client, "both", new { countries = new[] { "FR", "DE" } });

        Assert.Equal(2, (int)first["version"]!);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal(("First", "DE,FR", 3), (third["name"]!.ToString(), Joined(third["countries"]!), (int)third["version"]!));
        await client.DeleteAsync("/api/v1/peer-sets/both");
    }

    [Fact]
    public async Task What_comes_with_the_program_stays_and_who_may_only_read_changes_nothing()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Edit);
        using var reader = await Server.ClientWithScopesAsync(Scopes.Read);

        Assert.Equal(HttpStatusCode.Conflict, (await client.DeleteAsync("/api/v1/peer-sets/p5")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await client.PatchAsJsonAsync("/api/v1/peer-sets/p5", new { name = "P6" })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PatchAsJsonAsync("/api/v1/peer-sets/p5", new { name = "P6" })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.DeleteAsync("/api/v1/peer-sets/p5")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsJsonAsync("/api/v1/peer-sets", new { name = "a", countries = new[] { "FR" } })).StatusCode);
    }

    [Theory]
    [InlineData("", "FR", "name")]
    [InlineData("ok", "Atlantis", "countries")]
    [InlineData("none", null, "countries")]
    public async Task A_set_without_a_name_or_members_or_of_no_country_is_refused(string name, string? country, string field)
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Edit);
        var answer = await client.PostAsJsonAsync("/api/v1/peer-sets", new { name, countries = country is null ? [] : new[] { country } });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(field, (await answer.Content.ReadFromJsonAsync<JsonObject>())!["errors"]![0]!.ToJsonString(), StringComparison.Ordinal);
    }

    private static async Task<JsonObject> ChangedAsync(HttpClient client, string slug, object change)
    {
        var answer = await client.PatchAsJsonAsync($"/api/v1/peer-sets/{slug}", change);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    private static string Joined(JsonNode list) => string.Join(',', list.AsArray().Select(entry => entry!.ToString()));
}

/// <summary>How sets of peers stand in the sample.</summary>
[Collection(DemoServer.Collection)]
public sealed class PeerStandingTests(DemoServer demo)
{
    [Fact]
    public async Task A_set_tells_its_median_its_quartiles_and_the_place_of_each()
    {
        var p5 = await demo.JsonAsync("peer-sets/p5/standing?edition=world-leaders-2016");

        Assert.Equal((5, 95, 46, 97), ((int)p5["known"]!, (int)p5["median"]!, (int)p5["lower_quartile"]!, (int)p5["upper_quartile"]!));
        Assert.Equal(
            ["MFA_Russia 1", "foreignoffice 2", "francediplo 3", "StateDept 4", "MFA_China 5"],
            p5["accounts"]!.AsArray().Select(row => $"{row!["account"]!["handle"]} {row["place"]}"));
    }

    [Fact]
    public async Task A_set_filters_a_ranking_and_is_offered_with_the_account_and_in_comparisons()
    {
        var rows = await demo.RowsAsync("editions/world-leaders-2016/rankings/mutual_follows?group=P5&kind=foreign_ministry");
        var account = await demo.Client.GetStringAsync("/accounts/x:@francediplo?edition=world-leaders-2016");
        var compare = await demo.Client.GetStringAsync("/compare/world-leaders-2016?accounts=francediplo");

        Assert.Equal(["RU", "GB", "FR", "US", "CN"], rows.Select(row => row["account"]!["country"]!.ToString()));
        Assert.Contains("3 of 5", account, StringComparison.Ordinal);
        Assert.Contains("+ Nordic five", WebUtility.HtmlDecode(compare), StringComparison.Ordinal);
        Assert.Equal("group", (await demo.FaultAsync(HttpStatusCode.BadRequest, "editions/world-leaders-2016/rankings/mutual_follows?group=p6"))["parameter"]!.ToString());
    }
}
