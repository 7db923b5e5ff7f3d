using System.Diagnostics;
using System.Net;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Pages;
using Xunit;
using Xunit.Abstractions;

namespace Twiplomacy.IntegrationTests.Server.Hosting;

/// <summary>Answers that are computed while one waits leave room for those who watch the process.</summary>
public sealed class HeavyReadTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Eight_heavy_questions_at_once_leave_the_server_ready()
    {
        await using var database = await TestDatabase.CreateAsync();
        await LargeNetwork.BuildAsync(database);
        await using var server = await TestServer.StartAsync(database);
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("/health/ready")).StatusCode);

        // Each of another day, so that none is answered by what was computed for another.
        var heavy = Task.WhenAll(Enumerable.Range(1, 8).Select(day => server.Client.GetAsync($"/api/v1/panels/thousand/rankings/betweenness?as_of=2020-02-0{day}")));
        var took = new List<TimeSpan>();
        do
        {
            var watch = Stopwatch.StartNew();
            Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("/health/ready")).StatusCode);
            took.Add(watch.Elapsed);
            await Task.Delay(20);
        } while (!heavy.IsCompleted);

        output.WriteLine($"{took.Count} answers of /health/ready meanwhile: {took.Order().ElementAt(took.Count / 2).TotalMilliseconds:0} ms in the median, {took.Max().TotalMilliseconds:0} ms at most.");
        // On a machine that is busy with other things the queue may run out of time, which is said as such.
        var answers = await heavy;
        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.All(answers, answer => Assert.True(
            answer.StatusCode == HttpStatusCode.OK || (answer.StatusCode == HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter is not null)));
    }

    [Fact]
    public async Task Many_who_ask_the_same_are_answered_by_one_computation()
    {
        await using var database = await TestDatabase.CreateAsync();
        await LargeNetwork.BuildAsync(database);
        await using var server = await TestServer.StartAsync(database, ("Limits:HeavyAtOnce", "1"), ("RateLimit:RequestsPerMinute", "0"));

        // More than one place and the queue behind it could take.
        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => server.Client.GetAsync("/api/v1/panels/thousand/rankings/betweenness?as_of=2020-03-01")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }
}
