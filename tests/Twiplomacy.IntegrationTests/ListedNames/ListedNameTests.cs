using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Time;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.PersonalData;
using Xunit;

namespace Twiplomacy.IntegrationTests.ListedNames;

/// <summary>Lists of names make no tie until a person says whose a name is, and none when that is taken back.</summary>
public sealed class ListedNameTests(DefaultServer standing) : ServerTest(standing)
{
    private const string Names = "Ministry of Ash", Other = "Bo Birch";

    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Fact]
    public async Task A_name_makes_a_tie_once_a_person_says_whose_it_is_and_none_when_that_is_removed()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        await PanelAsync("tie", "tie_owner", "tie_ash", "tie_birch");
        var import = await TakeAsync("tie_owner", "2025-03-04", Names, Other);
        Assert.Equal((2, 0, 0), ((int)import["effect"]!["names"]!, (int)import["effect"]!["matched_names"]!, (int)import["effect"]!["members"]!));
        Assert.Equal("unknown", await FollowsAsync("tie_owner", "tie_ash"));

        var address = $"/api/v1/imports/{import["id"]}/names";
        var listed = (await client.GetFromJsonAsync<JsonObject>(address))!["data"]!.AsArray();
        Assert.Equal(
            [(Names, "facebook:@tie_owner", "following", "open"), (Other, "facebook:@tie_owner", "following", "open")],
            listed.Select(name => (name!["name"]!.ToString(), name["owner"]!.ToString(), name["list"]!.ToString(), name["state"]!.ToString())));

        var number = (int)listed[0]!["number"]!;
        var matched = await PatchAsync(client, $"{address}/{number}", new { account = "facebook:@tie_ash" });
        Assert.Equal(("matched", "facebook:@tie_ash"), (matched["state"]!.ToString(), matched["account"]!.ToString()));
        Assert.NotNull(matched["matched_by"]);
        Assert.Equal("yes", await FollowsAsync("tie_owner", "tie_ash"));
        // Who is not matched may stand in the list under any name.
        Assert.Equal("unknown", await FollowsAsync("tie_owner", "tie_birch"));
        var evidence = (await TieAsync("tie_owner", "tie_ash"))["follows"]!["evidence"]![0]!;
        Assert.Equal((Names, 1, true), (evidence["matched_name"]!.ToString(), (int)evidence["row"]!, evidence["matched_at"] is not null));

        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync($"{address}/{number}")).StatusCode);
        Assert.Equal("unknown", await FollowsAsync("tie_owner", "tie_ash"));
        Assert.Empty((await TieAsync("tie_owner", "tie_ash"))["follows"]!["evidence"]!.AsArray());
        using var admin = await Server.ClientWithScopesAsync(Scopes.Admin);
        foreach (var action in (string[])["name_matched", "name_match_removed"])
            Assert.Contains(
                (await admin.GetFromJsonAsync<JsonObject>($"/api/v1/audit?action={action}"))!["data"]!.AsArray(),
                row => row!["subject"]!.ToString() == $"import {import["id"]}, name {number}");
    }

    [Fact]
    public async Task What_was_said_holds_for_later_lists_of_the_owner_and_for_no_others()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        await PanelAsync("later", "later_owner", "later_else", "later_ash");
        var first = await TakeAsync("later_owner", "2025-03-04", Other, Names);
        await MatchAsync(client, first, Names, "facebook:@later_ash");

        var second = await TakeAsync("later_owner", "2025-04-04", Names);
        Assert.Equal((1, 1), ((int)second["effect"]!["names"]!, (int)second["effect"]!["matched_names"]!));
        var both = (await TieAsync("later_owner", "later_ash"))["follows"]!["evidence"]!.AsArray();
        Assert.Equal(((int)second["id"]!, Names), ((int)both[0]!["import_id"]!, both[0]!["matched_name"]!.ToString()));
        await TakeAsync("later_else", "2025-04-05", Names);
        Assert.Equal("unknown", await FollowsAsync("later_else", "later_ash"));

        // The first list goes, and the match with the second alone is as good.
        Assert.True(await Get<ImportWriter>().UndoAsync((int)first["id"]!, Now, CancellationToken.None));
        Assert.Equal([(int)second["id"]!], (await TieAsync("later_owner", "later_ash"))["follows"]!["evidence"]!.AsArray().Select(reason => (int)reason!["import_id"]!));
        await ClearAsync(client, second, Names);
        Assert.Equal("unknown", await FollowsAsync("later_owner", "later_ash"));
    }

    [Fact]
    public async Task A_match_that_is_corrected_moves_the_tie_and_nobody_makes_none()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        await PanelAsync("move", "move_owner", "move_ash", "move_birch");
        var import = await TakeAsync("move_owner", "2025-03-04", Names, Other);
        await TakeAsync("move_owner", "2025-02-04", Names);
        await TakeAsync("move_owner", "2025-05-04", Names);
        await MatchAsync(client, import, Names, "facebook:@move_ash");
        await MatchAsync(client, import, Names, "facebook:@move_birch");
        Assert.Equal(("unknown", "yes"), (await FollowsAsync("move_owner", "move_ash"), await FollowsAsync("move_owner", "move_birch")));
        await MatchAsync(client, import, Names, null);
        Assert.Equal("unknown", await FollowsAsync("move_owner", "move_birch"));
        var address = $"/api/v1/imports/{import["id"]}/names";
        Assert.Equal([Names], await ListAsync(client, address + "?state=nobody"));
        Assert.Equal([Other], await ListAsync(client, address + "?state=open"));
        Assert.Empty(await ListAsync(client, address + "?state=matched"));
    }

    [Fact]
    public async Task Names_of_followers_tie_the_other_way_and_count_as_no_audience()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        await PanelAsync("fans", "fans_owner", "fans_ash");
        var import = await TakeFileAsync("fans_owner", "2025-03-04", """{"followers_v2": [{"name": "Ministry of Ash", "timestamp": 1700000000}]}""");
        await MatchAsync(client, import, Names, "facebook:@fans_ash");
        Assert.Equal("yes", await FollowsAsync("fans_ash", "fans_owner"));
        var evidence = (await TieAsync("fans_ash", "fans_owner"))["follows"]!["evidence"]!.AsArray();
        Assert.All(evidence, reason => Assert.Equal(Names, reason!["matched_name"]!.ToString()));
        Assert.Equal(0, await CountAsync($"select count(*) from audience where import_id = {import["id"]}"));
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_by_what_is_wrong()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        await PanelAsync("wrong", "wrong_owner", "wrong_ash");
        await PanelAsync("wrong-x", "x", "wrong_elsewhere");
        var import = await TakeAsync("wrong_owner", "2025-03-04", Names);
        var address = $"/api/v1/imports/{import["id"]}/names";
        var number = (int)(await client.GetFromJsonAsync<JsonObject>(address))!["data"]![0]!["number"]!;
        foreach (var (body, status) in ((object, HttpStatusCode)[])[
            (new { }, HttpStatusCode.BadRequest), (new { account = "facebook:@wrong_ash", nobody = true }, HttpStatusCode.BadRequest),
            (new { account = "facebook:@wrong_owner" }, HttpStatusCode.BadRequest), (new { account = "facebook:@nobody_here" }, HttpStatusCode.NotFound),
            (new { account = "wrong_ash" }, HttpStatusCode.BadRequest), (new { account = "x:@wrong_elsewhere" }, HttpStatusCode.BadRequest)])
            Assert.Equal(status, (await client.PatchAsJsonAsync($"{address}/{number}", body)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PatchAsJsonAsync($"{address}/{number + 999}", new { nobody = true })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.DeleteAsync($"{address}/{number + 999}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/v1/imports/99999/names")).StatusCode);
        using var reader = await Server.ClientWithScopesAsync(Scopes.Read);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Server.Client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Names_that_nobody_matched_go_with_the_source_files()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        await PanelAsync("old", "old_owner", "old_ash");
        var import = await TakeAsync("old_owner", "2025-03-04", Names, Other);
        await MatchAsync(client, import, Names, "facebook:@old_ash");
        await Get<RetentionSweep>().RunAsync(new RetentionTimes(), Now.AddYears(1), CancellationToken.None);
        Assert.Equal([Names], await ListAsync(client, $"/api/v1/imports/{import["id"]}/names"));
        Assert.Equal("yes", await FollowsAsync("old_owner", "old_ash"));
    }

    private T Get<T>() where T : notnull => Server.Host.Services.GetRequiredService<T>();

    private Task<int> PanelAsync(string slug, params string[] handles)
    {
        var platform = handles[0] == "x" ? "x" : "facebook";
        return ImportAsync(
            "handle,name\n" + string.Concat(handles.Where(handle => handle != "x").Select(handle => $"{handle},{handle}\n")), new ImportDeclaration { Format = "panel", Platform = platform },
            new PanelTarget(slug, null, platform, null, null));
    }

    private Task<JsonObject> TakeAsync(string owner, string day, params string[] names) => TakeFileAsync(
        owner, day, new JsonObject { ["following_v3"] = new JsonArray([.. names.Select(name => new JsonObject { ["name"] = name })]) }.ToJsonString());

    private async Task<JsonObject> TakeFileAsync(string owner, string day, string content)
    {
        var id = await ImportAsync(content, new ImportDeclaration { Owner = AccountRef.ByHandle(owner), CapturedAt = Capture.Parse(day) }, null);
        return (await (await Server.ClientWithScopesAsync(Scopes.Read)).GetFromJsonAsync<JsonObject>($"/api/v1/imports/{id}"))!;
    }

    private async Task<int> ImportAsync(string content, ImportDeclaration declaration, PanelTarget? panel)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        var submitted = await Get<ImportIntake>().SubmitAsync(
            "names", [new IncomingFile("names", () => new MemoryStream(bytes))], declaration, panel, TimeSpan.FromDays(30), Now, CancellationToken.None);
        var outcome = await Get<ImportRunner>().RunAsync(submitted.ImportId, Now, new Progress<ImportProgress>(), CancellationToken.None);
        Assert.True(outcome.Status == ImportStatus.Published, outcome.Error?.ToString());
        return submitted.ImportId;
    }

    private static async Task<JsonNode> PatchAsync(HttpClient client, string address, object body)
    {
        var answer = await client.PatchAsJsonAsync(address, body);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await JsonAsync(answer);
    }

    private static async Task MatchAsync(HttpClient client, JsonNode import, string name, string? account) => await PatchAsync(
        client, await AddressAsync(client, import, name), account is null ? new { nobody = true } : new { account });

    private static async Task ClearAsync(HttpClient client, JsonNode import, string name) =>
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(await AddressAsync(client, import, name))).StatusCode);

    private static async Task<string> AddressAsync(HttpClient client, JsonNode import, string name)
    {
        var address = $"/api/v1/imports/{import["id"]}/names";
        var listed = (await client.GetFromJsonAsync<JsonObject>(address))!["data"]!.AsArray().First(row => row!["name"]!.ToString() == name)!;
        return $"{address}/{listed["number"]}";
    }

    private static async Task<IReadOnlyList<string>> ListAsync(HttpClient client, string address) =>
        [.. (await client.GetFromJsonAsync<JsonObject>(address))!["data"]!.AsArray().Select(name => name!["name"]!.ToString())];

    private async Task<JsonNode> TieAsync(string account, string other)
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Read);
        return (await client.GetFromJsonAsync<JsonObject>($"/api/v1/ties/facebook:@{account}/facebook:@{other}"))!;
    }

    private async Task<string> FollowsAsync(string account, string other) => (await TieAsync(account, other))["follows"]!["state"]!.ToString();

    private async Task<long> CountAsync(string sql)
    {
        await using var connection = await Database.Database.DataSource.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
