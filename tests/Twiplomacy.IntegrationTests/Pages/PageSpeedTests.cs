using System.Globalization;
using Twiplomacy.IntegrationTests.Server;
using Xunit;
using Xunit.Abstractions;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>
/// What pages of the demo weigh, and how soon they stand: weights are held to, times are told only. <c>speed.sh</c> beside
/// this file loads each page as often as wanted and tells medians.
/// </summary>
[Collection(DemoServer.Looks)]
public sealed class PageSpeedTests(DemoServer demo, ITestOutputHelper output)
{
    private const string LoadsVariable = "TWIPLOMACY_PAGE_LOADS";
    private const int KilobytesWithoutChart = 60;
    private const int KilobytesWithChart = 450;

    /// <summary>How often each page is loaded.</summary>
    internal static int Loads => int.Parse(Environment.GetEnvironmentVariable(LoadsVariable) ?? "1", CultureInfo.InvariantCulture);

    [BrowserFact]
    public async Task Pages_weigh_little()
    {
        var report = await Browser.RunAsync("speed.mjs", new { @base = demo.Client.BaseAddress!.ToString().TrimEnd('/'), pages = LookTests.Pages, loads = Loads });

        output.WriteLine("page: KB over the wire, ms to the first byte, ms to the largest paint");
        foreach (var (page, told) in report["pages"]!.AsObject())
        {
            var bytes = (int)told!["bytes"]!;
            output.WriteLine($"{page}: {bytes / 1024.0:N1}, {told["firstByte"]}, {told["largestPaint"]}");
            var most = LookTests.WithChart.Contains(page) ? KilobytesWithChart : KilobytesWithoutChart;
            Assert.True(bytes < most * 1024, $"{page} weighs {bytes} bytes");
        }
    }
}
