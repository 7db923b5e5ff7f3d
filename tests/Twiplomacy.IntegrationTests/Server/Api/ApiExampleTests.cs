using System.Diagnostics;
using Twiplomacy.IntegrationTests.Graph;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>The programs of <c>docs/api-examples</c> run against the demo and print what it published.</summary>
[Collection(DemoServer.Collection)]
public sealed class ApiExampleTests(DemoServer demo)
{
    [RequiresToolFact("curl", neededInCI: true)]
    public async Task Curl_prints_the_first_three() =>
        Assert.Equal(["1,91,LaurentFabius", "2,71,eu_eeas", "3,68,CarlBildt"], await RunAsync("bash", "ranking.sh"));

    [RequiresPythonFact]
    public async Task Python_walks_through_all_pages() =>
        Assert.Equal(["643", "1 LaurentFabius 91 1-1", "2 eu_eeas 71 2-2", "3 CarlBildt 68 3-3"], await RunAsync(RequiresPythonFactAttribute.Python, "ranking.py"));

    [RequiresPythonFact]
    public async Task NetworkX_counts_the_ties_of_the_network() =>
        Assert.Equal(["LaurentFabius FR 91", "eu_eeas EU 71", "CarlBildt SE 68"], await RunAsync(RequiresPythonFactAttribute.Python, "network.py"));

    [RequiresToolFact("Rscript")]
    public async Task R_reads_a_ranking_as_a_data_frame() =>
        Assert.Equal(["643", "1 LaurentFabius 91", "2 eu_eeas 71", "3 CarlBildt 68", "became mutual: TRUE"], await RunAsync("Rscript", "ranking.R"));

    private async Task<IReadOnlyList<string>> RunAsync(string program, string file)
    {
        var start = new ProcessStartInfo(program, [Path.Combine(Folder(), file)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TWIPLOMACY_URL"] = demo.Client.BaseAddress!.ToString().TrimEnd('/');
        using var run = Process.Start(start)!;
        var errors = run.StandardError.ReadToEndAsync();
        var lines = (await run.StandardOutput.ReadToEndAsync()).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        await run.WaitForExitAsync();
        Assert.True(run.ExitCode == 0, await errors);
        return lines;
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Twiplomacy.sln"))) return Path.Combine(folder.FullName, "docs", "api-examples");
        throw new InvalidOperationException("The tests run outside the project.");
    }
}
