using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Access;

public sealed class OpenReadingTests(DefaultServer standing) : ServerTest(standing)
{
    private static readonly string[] Addresses = ["/api/v1/jobs", "/api/v1/imports", "/imports", "/jobs", "/"];

    [Fact]
    public async Task This_machine_reads_without_a_key()
    {
        foreach (var address in Addresses) Assert.Equal(HttpStatusCode.OK, (await Server.Client.GetAsync(address)).StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.5")]
    [InlineData("x-forwarded-for", "127.0.0.1")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Forwarded-Host", "reach.example.org")]
    [InlineData("X-Forwarded-Server", "proxy")]
    [InlineData("Forwarded", "for=203.0.113.5")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("X-Real-IP", "203.0.113.5")]
    [InlineData("CF-Connecting-IP", "203.0.113.5")]
    public async Task What_a_proxy_on_this_machine_passes_on_needs_a_key(string header, string value)
    {
        foreach (var address in Addresses) Assert.NotEqual(HttpStatusCode.OK, (await AskAsync(Server, address, (header, value))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(Server, "/api/v1/jobs", (header, value))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(Server, "/health/live", (header, value))).StatusCode);

        var key = await Server.KeyAsync("read");
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(Server, "/api/v1/jobs", (header, value), ("X-Api-Key", key))).StatusCode);
    }

    /// <summary>nginx passes requests on so, and adds no header, where its configuration says no more than <c>proxy_pass</c>.</summary>
    [Fact]
    public async Task What_comes_as_HTTP_1_0_needs_a_key()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Server.Client.BaseAddress!.Host, Server.Client.BaseAddress.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET /api/v1/jobs HTTP/1.0\r\nHost: {Server.Client.BaseAddress.Authority}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        Assert.Contains(" 401 ", await reader.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_opens_reading_opens_it_to_all()
    {
        await using var open = await TestServer.StartAsync(Database, ("Access:Reading", "open"), ("Server:Proxies", "127.0.0.1"));
        foreach (var address in Addresses)
            Assert.Equal(HttpStatusCode.OK, (await AskAsync(open, address, ("X-Forwarded-For", "203.0.113.5"))).StatusCode);
    }

    [Theory]
    [InlineData("Server:Proxies", "127.0.0.1")]
    [InlineData("Server:AllowedHosts", "127.0.0.1")]
    [InlineData("Access:Reading", "key")]
    public async Task Where_others_are_expected_this_machine_needs_a_key_too(string setting, string value)
    {
        await using var server = await TestServer.StartAsync(Database, (setting, value));
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Client.GetAsync("/api/v1/jobs")).StatusCode);
    }

    private static async Task<HttpResponseMessage> AskAsync(TestServer server, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await server.Client.SendAsync(request);
    }
}
