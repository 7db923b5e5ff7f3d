using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Server.Access;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

public sealed class WholeWayTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Panel = "handle,actor,kind,country\none,One,foreign_minister,FR\ntwo,Two,foreign_ministry,SE\nthree,Three,embassy,DE\nfour,Four,embassy,NO\n";

    // Five follows, two of them returned, and a row that can't be read.
    private const string Follows = "source,target\none,two\ntwo,one\none,three\nthree,one\nfour,one\n,,\n";

    [BrowserFact]
    public async Task From_the_first_run_to_a_ranking_and_back_everything_is_done_by_clicking()
    {
        using var folder = new TemporaryFolder();
        await using var server = await TestServer.StartAsync(database, ("Jobs:Enabled", "on"));

        var report = await Browser.RunAsync("way.mjs", new
        {
            @base = server.Client.BaseAddress!.ToString().TrimEnd('/'),
            token = await server.Host.Services.GetRequiredService<FirstRun>().TokenAsync(CancellationToken.None),
            panel = Write(folder.Combine("panel.csv"), Panel), list = Write(folder.Combine("following.txt"), "two\nthree\n"), follows = Write(folder.Combine("follows.csv"), Follows),
        });

        Browser.AssertFaultless(report);
    }

    private static string Write(string path, string text)
    {
        File.WriteAllText(path, text);
        return path;
    }
}
