using Twiplomacy.IntegrationTests.Server;
using Xunit;
using Xunit.Abstractions;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>What people come for is few clicks away from the first page, in English and in French.</summary>
[Collection(DemoServer.Looks)]
public sealed class JourneyTests(DemoServer demo, ITestOutputHelper output)
{
    [BrowserFact]
    public async Task Each_way_takes_as_many_clicks_as_it_may()
    {
        foreach (var locale in (string[])["en-GB", "fr-FR"])
        {
            var report = await Browser.RunAsync("journeys.mjs", new { @base = demo.Client.BaseAddress!.ToString().TrimEnd('/'), locale });

            output.WriteLine($"{locale}: {report["clicks"]!.ToJsonString()}");
            Browser.AssertFaultless(report);
        }
    }
}
