using Twiplomacy.IntegrationTests.Server;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>What a researcher asks of the network is asked by clicking, with script and without.</summary>
[Collection(DemoServer.Looks)]
public sealed class ResearchWayTests(DemoServer demo)
{
    [BrowserFact]
    public async Task Rows_columns_powers_and_regions_are_chosen_by_clicking() => Browser.AssertFaultless(
        await Browser.RunAsync("research-way.mjs", new { @base = demo.Client.BaseAddress!.ToString().TrimEnd('/') }));
}
