using System.Globalization;
using Twiplomacy.IntegrationTests.Server;
using Xunit;
using Xunit.Abstractions;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>
/// How soon pages of the demo stand; nothing is held to it. <c>speed.sh</c> beside this file loads each page as often as wanted
/// and tells medians. What pages weigh is held to in <see cref="LookTests"/>.
/// </summary>
[Collection(DemoServer.Looks)]
public sealed class PageSpeedTests(DemoServer demo, ITestOutputHelper output)
{
    private const string LoadsVariable = "TWIPLOMACY_PAGE_LOADS";

    /// <summary>How often each page is loaded.</summary>
    internal static int Loads => int.Parse(Environment.GetEnvironmentVariable(LoadsVariable) ?? "1", CultureInfo.InvariantCulture);

    [MeasuringFact]
    public async Task Pages_are_timed()
    {
        var report = await Browser.RunAsync("speed.mjs", new { @base = demo.Client.BaseAddress!.ToString().TrimEnd('/'), pages = LookTests.Pages, loads = Loads });

        output.WriteLine("page: KB over the wire, ms to the first byte, ms to the largest paint");
        foreach (var (page, told) in report["pages"]!.AsObject())
            output.WriteLine($"{page}: {(int)told!["bytes"]! / 1024.0:N1}, {told["firstByte"]}, {told["largestPaint"]}");
    }

    private sealed class MeasuringFactAttribute : SurroundedFactAttribute
    {
        public MeasuringFactAttribute() => Need(Loads > 1 ? null : "Measured by speed.sh alone.", neededInCI: false);
    }
}
