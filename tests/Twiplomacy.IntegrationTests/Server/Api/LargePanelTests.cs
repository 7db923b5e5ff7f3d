using System.Net;
using System.Text.Json.Nodes;
using Twiplomacy.Core.Imports;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Server.Cli;
using Twiplomacy.Server.Cli.Imports;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

public sealed class LargePanelTests
{
    [Fact]
    public async Task A_panel_too_large_to_be_computed_while_one_waits_is_refused_with_the_way_out()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = new TemporaryFolder();
        await using (var program = await OpenProgram.OpenAsync(TestServer.Settings(("ConnectionStrings:Twiplomacy", database.ConnectionString)), CancellationToken.None))
        {
            await File.WriteAllTextAsync(folder.Combine("panel.csv"), "handle,platform_id\n" + string.Concat(Enumerable.Range(1, 4).Select(id => $"h{id},{id}\n")));
            await ImportSteps.RunAsync(program, folder.Combine("panel.csv"), new ImportDeclaration { Platform = "x", Format = "panel" }, new PanelTarget("p", null, "x", null, null), CancellationToken.None);
        }
        await using var server = await TestServer.StartAsync(database, ("Limits:MostPairs", "15"));

        var answer = await server.Client.GetAsync("/api/v1/panels/p/rankings/mutual_follows?as_of=2014-06-25");
        var page = await server.Client.GetAsync("/panels/p/mutual_follows?as_of=2014-06-25");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Build an edition", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["detail"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.StatusCode);
        Assert.Contains("Build an edition", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await using var roomy = await TestServer.StartAsync(database, ("Limits:MostPairs", "16"));
        Assert.Equal(HttpStatusCode.OK, (await roomy.Client.GetAsync("/api/v1/panels/p/rankings/mutual_follows?as_of=2014-06-25")).StatusCode);
    }
}
