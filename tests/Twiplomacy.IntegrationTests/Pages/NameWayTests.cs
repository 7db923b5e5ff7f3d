using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Time;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Access;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

public sealed class NameWayTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Panel = "handle,name,country,kind\nowner.mfa,Ministry of Owner,FR,foreign_ministry\nash.mfa,Ministry of Ash,SE,foreign_ministry\n";
    private const string Names = """{"following_v3": [{"name": "Ministère d’Ash", "timestamp": 1700000000}, {"name": "Bo Birch <b>", "timestamp": 1690000000}, {"name": "Cal Cedar"}]}""";

    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [BrowserFact]
    public async Task Names_are_matched_with_accounts_by_choosing_and_that_is_removed()
    {
        await using var server = await TestServer.StartAsync(database);
        await ImportAsync(server, Panel, new() { Format = "panel", Platform = "facebook" }, new PanelTarget("pages", null, "facebook", null, null));
        await ImportAsync(server, Panel.Replace(".mfa", "_mfa", StringComparison.Ordinal), new() { Format = "panel", Platform = "x" }, new PanelTarget("handles", null, "x", null, null));
        var import = await ImportAsync(server, Names, new() { Owner = AccountRef.ByHandle("owner.mfa"), CapturedAt = Capture.Parse("2025-03-04") }, null);

        var report = await Browser.RunAsync("name-way.mjs", new
        {
            @base = server.Client.BaseAddress!.ToString().TrimEnd('/'),
            token = await server.Host.Services.GetRequiredService<FirstRun>().TokenAsync(CancellationToken.None),
            import,
        });

        Browser.AssertFaultless(report);
    }

    private static async Task<int> ImportAsync(TestServer server, string content, ImportDeclaration declaration, PanelTarget? panel)
    {
        var (services, bytes) = (server.Host.Services, Encoding.UTF8.GetBytes(content));
        var submitted = await services.GetRequiredService<ImportIntake>().SubmitAsync(
            "who_you've_followed.json", [new IncomingFile("who_you've_followed.json", () => new MemoryStream(bytes))], declaration, panel,
            TimeSpan.FromDays(30), Now, CancellationToken.None);
        var outcome = await services.GetRequiredService<ImportRunner>().RunAsync(
            submitted.ImportId, Now, new Progress<ImportProgress>(), CancellationToken.None);
        Assert.True(outcome.Status == ImportStatus.Published, outcome.Error?.ToString());
        return submitted.ImportId;
    }
}
