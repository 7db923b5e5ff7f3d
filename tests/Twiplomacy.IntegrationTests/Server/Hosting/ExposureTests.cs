using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Keys;
using Twiplomacy.Server.Hosting;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Keys;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Hosting;

public sealed class ExposureTests(DefaultServer standing) : ServerTest(standing)
{
    [Fact]
    public async Task A_server_that_others_can_reach_refuses_to_start_until_there_is_a_key()
    {
        var keys = Server.Host.Services.GetRequiredService<ApiKeyQueries>();
        var writer = Server.Host.Services.GetRequiredService<ApiKeyWriter>();
        var exposed = TestServer.Settings(("Server:Urls", "http://0.0.0.0:0")).Server;
        var loopback = TestServer.Settings().Server;

        var refusal = await Assert.ThrowsAsync<SettingsException>(() => Exposure.RefuseWithoutKeyAsync(exposed, keys, CancellationToken.None));
        await Exposure.RefuseWithoutKeyAsync(loopback, keys, CancellationToken.None);
        Assert.Contains("keys create", refusal.Message, StringComparison.Ordinal);

        var key = await Server.KeyAsync(Scopes.Admin);
        await Exposure.RefuseWithoutKeyAsync(exposed, keys, CancellationToken.None);

        await writer.RevokeAsync(ApiKeySecret.PrefixOf(key)!, DateTimeOffset.UnixEpoch, CancellationToken.None);
        await Assert.ThrowsAsync<SettingsException>(() => Exposure.RefuseWithoutKeyAsync(exposed, keys, CancellationToken.None));
    }

    [Fact]
    public async Task A_request_for_another_host_name_is_not_answered()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/jobs") { Headers = { Host = "rebound.example.org" } };

        var answer = await Server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.Contains("Server:AllowedHosts", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_name_in_the_settings_is_answered()
    {
        await using var named = await TestServer.StartAsync(Database, ("Server:AllowedHosts", "reach.example.org"));
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/jobs") { Headers = { Host = "reach.example.org" } };

        Assert.Equal(HttpStatusCode.Unauthorized, (await named.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Too_many_requests_are_answered_429_with_the_time_to_wait()
    {
        await using var limited = await TestServer.StartAsync(Database, ("RateLimit:RequestsPerMinute", "3"));

        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, (await limited.Client.GetAsync("/api/v1/jobs")).StatusCode);
        var refused = await limited.Client.GetAsync("/api/v1/jobs");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.OK, (await limited.Client.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task Other_sites_may_read_only_if_the_setting_names_them()
    {
        await using var shared = await TestServer.StartAsync(Database, ("Cors:Origins", "https://example.org"));

        Assert.Equal("https://example.org", await AllowedOriginAsync(shared, "https://example.org"));
        Assert.Null(await AllowedOriginAsync(shared, "https://evil.example"));
        Assert.Null(await AllowedOriginAsync(Server, "https://example.org"));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/nowhere")]
    [InlineData("/api/v1/jobs?cursor=x")]
    [InlineData("/docs/index.html")]
    public async Task Every_answer_tells_browsers_to_load_nothing_from_elsewhere(string path)
    {
        var answer = await Server.Client.GetAsync(path);

        Assert.Contains("default-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    private static async Task<string?> AllowedOriginAsync(TestServer server, string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/jobs") { Headers = { { "Origin", origin } } };
        var answer = await server.Client.SendAsync(request);
        return answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed.Single() : null;
    }
}
