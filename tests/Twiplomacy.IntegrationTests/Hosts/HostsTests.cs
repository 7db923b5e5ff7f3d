using System.Diagnostics;
using Twiplomacy.IntegrationTests.Deploy;
using Xunit;
using Xunit.Abstractions;

namespace Twiplomacy.IntegrationTests.Hosts;

/// <summary>The short run of <c>hosts.sh</c>, which says what it does.</summary>
public sealed class HostsTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    [RequiresNamespacesFact]
    public async Task Three_hosts_lose_nothing_and_do_nothing_twice_while_a_worker_a_server_and_the_primary_are_killed()
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(SourceTree.Root, "tests", "Twiplomacy.IntegrationTests", "Hosts", "hosts.sh")])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["TWIPLOMACY_PROGRAM"] = Path.Combine(AppContext.BaseDirectory, "twiplomacy.dll");
        // What is held here is that nothing is lost; how long reading is away depends on what else the machine does.
        start.Environment["TWIPLOMACY_LONGEST_AWAY"] = "60";
        using var run = Process.Start(start)!;
        var (said, errors) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        try
        {
            await run.WaitForExitAsync().WaitAsync(Patience);
        }
        finally
        {
            // It cleans up after itself where it is asked to end.
            if (!run.HasExited) Process.Start("kill", ["-TERM", $"{run.Id}"]).WaitForExit();
        }

        output.WriteLine(await said);
        Assert.True(run.ExitCode == 0, await said + await errors);
    }
}
