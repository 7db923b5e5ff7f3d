using System.Diagnostics;
using System.Net;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server.Cli;
using Xunit;
using Xunit.Abstractions;

namespace Twiplomacy.IntegrationTests.Kills;

/// <summary>The embedded database is killed while the program serves.</summary>
public sealed class LostDatabaseTests(ITestOutputHelper output) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.Combine("data");

    [Fact]
    public async Task Pages_answer_again_and_jobs_go_on_after_a_kill_and_the_program_ends_well()
    {
        using var run = ProgramRun.Start("", [("TWIPLOMACY__LOGGING__LOGLEVEL__DEFAULT", "None")], "serve", "--data", Data, "--port", "0");
        using var client = new HttpClient { BaseAddress = new Uri((await run.ReadLineAsync())!.Split(' ')[^1]) };
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);

        for (var kill = 0; kill < 2; kill++)
        {
            var killed = await KillAsync();
            var (statuses, away) = (new HashSet<HttpStatusCode>(), Stopwatch.StartNew());
            // Sessions outlive their server for a moment: what they answer says nothing of the next one.
            while (await AskAsync(client, "/jobs", statuses) != HttpStatusCode.OK || FindPostmaster() is not { } id || id == killed)
            {
                Assert.True(away.Elapsed < Patience, $"Pages are away for {away.Elapsed}.");
                await Task.Delay(100);
            }
            output.WriteLine($"Pages were away for {away.Elapsed.TotalSeconds:0.0} s.");
            // What is asked meanwhile is told to ask again, never that something is wrong.
            Assert.Subset(new HashSet<HttpStatusCode> { HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable }, statuses);
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
        }

        run.Interrupt();
        var (exitCode, _, errors) = await run.EndAsync();
        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("Unhandled", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Data, "cluster", "postmaster.pid")));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, string address, HashSet<HttpStatusCode> statuses)
    {
        var answer = await client.GetAsync(address);
        statuses.Add(answer.StatusCode);
        if (answer.StatusCode == HttpStatusCode.ServiceUnavailable) Assert.NotNull(answer.Headers.RetryAfter);
        return answer.StatusCode;
    }

    private async Task<string> KillAsync()
    {
        var id = FindPostmaster()!;
        using var signal = Process.Start("kill", ["-9", id]);
        await signal.WaitForExitAsync();
        return id;
    }

    private string? FindPostmaster()
    {
        var file = Path.Combine(Data, "cluster", "postmaster.pid");
        return File.Exists(file) ? File.ReadLines(file).FirstOrDefault() : null;
    }
}
