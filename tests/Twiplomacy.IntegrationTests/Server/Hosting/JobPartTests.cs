using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Twiplomacy.Application.Access;
using Twiplomacy.IntegrationTests.Database;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Hosting;

/// <summary>A server with jobs of its own: all that jobs need is there, and they end with it.</summary>
public sealed class JobPartTests
{
    [Fact]
    public async Task A_server_works_on_what_is_handed_in_until_it_stops()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new TemporaryFolder();
        await using var server = await TestServer.StartAsync(
            database, ("Jobs:Enabled", "on"), ("Database:DataFolder", folder.FullPath), ("Inbox:Folder", folder.Combine("inbox")));
        using var client = await server.ClientWithScopesAsync(Scopes.Import);
        using var form = new MultipartFormDataContent { { new StringContent("source,target\nalpha,beta\n"), "file", "follows.csv" } };

        var answer = await client.PostAsync("/api/v1/imports?platform=x&captured=2014-06-25&accounts_by=handle", form);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        var id = JsonNode.Parse(text)!["id"];
        var status = "";
        for (var since = TimeProvider.System.GetTimestamp(); status != "published"; await Task.Delay(200))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(since) < TimeSpan.FromMinutes(1), status);
            status = (await client.GetFromJsonAsync<JsonObject>($"/api/v1/imports/{id}"))!["status"]!.ToString();
        }

        await server.Host.StopAsync();
    }
}
