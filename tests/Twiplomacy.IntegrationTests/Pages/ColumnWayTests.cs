using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Access;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

public sealed class ColumnWayTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Scraped = "requested,profile_url,scraped_at,bio\nmfa_a,https://x.com/ann,2025-03-04T09:00:00Z,\"hello, all\"\nmfa_a,https://x.com/ben,2025-03-04T09:00:00Z,\n";

    private const string Deputies = "deputy,net_1,net_2,seat\nAnn Ash,annash,ann.ash,1\nBo Birch,@bobirch,,2\n";

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

    [BrowserFact]
    public async Task The_columns_of_a_panel_are_confirmed_once_by_choosing()
    {
        await using var other = await TestDatabase.CreateAsync();
        using var folder = new TemporaryFolder();
        await using var server = await TestServer.StartAsync(other, ("Jobs:Enabled", "on"));

        var report = await Browser.RunAsync("people-columns.mjs", new
        {
            @base = server.Client.BaseAddress!.ToString().TrimEnd('/'),
            token = await server.Host.Services.GetRequiredService<FirstRun>().TokenAsync(CancellationToken.None),
            first = Write(folder.Combine("first.csv"), Deputies),
            second = Write(folder.Combine("second.csv"), Deputies.Replace("Ann", "Cat", StringComparison.Ordinal)),
            guessed = Write(folder.Combine("guessed.csv"), "name,twitter,instagram\nAnn Ash,annash,ann.ash\n"),
        });

        Browser.AssertFaultless(report);
    }

    private static string Write(string path, string text)
    {
        File.WriteAllText(path, text);
        return path;
    }
}
