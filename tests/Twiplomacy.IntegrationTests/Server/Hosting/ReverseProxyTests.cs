using System.Net;
using System.Text;
using Twiplomacy.Application.Access;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Hosting;

/// <summary>The server behind nginx, as <c>deploy/nginx</c> sets it up.</summary>
public sealed class ReverseProxyTests(DefaultServer standing) : ServerTest(standing)
{
    private const string Jobs = "/api/v1/jobs";
    private const string ForwardedFor = "X-Forwarded-For";

    [RequiresToolFact("nginx", neededInCI: true)]
    public async Task Reading_through_the_proxy_needs_a_key()
    {
        await using var server = await StartAsync();
        await using var nginx = await NginxProcess.StartAsync(server.Client.BaseAddress!);
        using var stranger = nginx.ClientFrom("127.0.0.1");
        using var reader = nginx.ClientFrom("127.0.0.1", await server.KeyAsync(Scopes.Read));

        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync(Jobs)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(Jobs)).StatusCode);
        Assert.True((await reader.GetAsync(Jobs)).Headers.Contains("Strict-Transport-Security"));
    }

    /// <summary>The example keeps reading closed also if nobody told the server of the proxy.</summary>
    [RequiresToolFact("nginx", neededInCI: true)]
    public async Task Reading_through_a_proxy_that_nobody_named_needs_a_key()
    {
        await using var nginx = await NginxProcess.StartAsync(Server.Client.BaseAddress!);
        using var stranger = nginx.ClientFrom("127.0.0.1");
        stranger.DefaultRequestHeaders.Host = "localhost";

        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync(Jobs)).StatusCode);
    }

    /// <summary>Each client has three requests, so that the answers tell whom the server takes for one client.</summary>
    [RequiresToolFact("nginx", neededInCI: true)]
    public async Task The_client_is_whom_the_proxy_names_and_nobody_else_may_name_one()
    {
        await using var server = await StartAsync(("RateLimit:RequestsPerMinute", "3"));
        await using var nginx = await NginxProcess.StartAsync(server.Client.BaseAddress!);
        using var first = nginx.ClientFrom("127.0.0.2");
        using var second = nginx.ClientFrom("127.0.0.3");
        using var direct = NginxProcess.ClientPast(server.Client.BaseAddress!, "127.0.0.4");

        Assert.Equal([401, 401, 401, 429], await AskFourTimesAsync(first));
        Assert.Equal([401, 401, 401, 429], await AskFourTimesAsync(second));
        Assert.Equal([401, 401, 401, 429], await AskFourTimesAsync(direct));
    }

    [RequiresToolFact("nginx", neededInCI: true)]
    public async Task An_upload_of_20_megabytes_passes()
    {
        await using var server = await StartAsync();
        await using var nginx = await NginxProcess.StartAsync(server.Client.BaseAddress!);
        using var client = nginx.ClientFrom("127.0.0.1", await server.KeyAsync(Scopes.Import));
        using var export = new StringContent("source,target\n" + string.Concat(Enumerable.Repeat("mfa_one,mfa_two\n", (20 << 20) / 16)), Encoding.UTF8, "text/csv");

        var answer = await client.PostAsync("/api/v1/imports?name=large.csv&captured=2014-06-25", export);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }

    private Task<TestServer> StartAsync(params (string Name, string Value)[] settings) =>
        TestServer.StartAsync(Database, [("Server:Proxies", "127.0.0.1"), ("Server:AllowedHosts", NginxProcess.HostName), .. settings]);

    // Each time under another name of its own.
    private static async Task<IReadOnlyList<int>> AskFourTimesAsync(HttpClient client)
    {
        var answers = new List<int>();
        for (var i = 1; i <= 4; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Jobs) { Headers = { { ForwardedFor, $"203.0.113.{i}" } } };
            answers.Add((int)(await client.SendAsync(request)).StatusCode);
        }
        return answers;
    }
}
