using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Access;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

public sealed class ColumnWayTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Scraped = "requested,profile_url,scraped_at,bio\nmfa_a,https://x.com/ann,2025-03-04T09:00:00Z,\"hello, all\"\nmfa_a,https://x.com/ben,2025-03-04T09:00:00Z,\n";

    [BrowserFact]
    public async Task The_columns_of_an_unknown_table_are_confirmed_once_by_choosing()
    {
        using var folder = new TemporaryFolder();
        await using var server = await TestServer.StartAsync(database, ("Jobs:Enabled", "on"));

        var report = await Browser.RunAsync("columns.mjs", new
        {
            @base = server.Client.BaseAddress!.ToString().TrimEnd('/'),
            token = await server.Host.Services.GetRequiredService<FirstRun>().TokenAsync(CancellationToken.None),
            first = Write(folder.Combine("first.csv"), Scraped),
            second = Write(folder.Combine("second.csv"), Scraped.Replace("ben", "cat", StringComparison.Ordinal)),
        });

        Browser.AssertFaultless(report);
    }

    private static string Write(string path, string text)
    {
        File.WriteAllText(path, text);
        return path;
    }
}
