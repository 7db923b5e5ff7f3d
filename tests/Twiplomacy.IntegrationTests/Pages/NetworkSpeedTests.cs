using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server;
using Xunit;
using Xunit.Abstractions;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>How a network of 1,000 accounts with 20,000 ties is drawn; times are told only, as of pages in general.</summary>
public sealed class NetworkSpeedTests(ITestOutputHelper output)
{
    [BrowserFact]
    public async Task A_network_of_20_000_ties_is_drawn_whole_and_can_be_moved()
    {
        await using var database = await TestDatabase.CreateAsync();
        await LargeNetwork.BuildAsync(database);
        await using var server = await TestServer.StartAsync(database);

        var report = await Browser.RunAsync("network.mjs", new
        {
            @base = server.Client.BaseAddress!.ToString().TrimEnd('/'), path = "/networks/" + LargeNetwork.Edition, loads = PageSpeedTests.Loads,
        });

        Browser.AssertFaultless(report);
        output.WriteLine($"drawn {report["drawn"]} ms after the page was asked for, movable after {report["live"]} ms; "
            + $"moved by the mouse: {report["frames"]} frames a second, the longest {report["longest"]} ms; pointed at: {report["pointed"]} ms");
        Assert.Equal((LargeNetwork.Accounts, LargeNetwork.Ties), ((int)report["accounts"]!, (int)report["ties"]!));
    }
}
