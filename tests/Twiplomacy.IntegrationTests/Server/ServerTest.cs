using System.Text.Json.Nodes;
using Twiplomacy.IntegrationTests.Database;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server;

/// <summary>A test class with one database and one server, settings as they are by default.</summary>
public abstract class ServerTest(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private TestServer? _server;

    protected TestServer Server => _server!;

    protected TestDatabase Database => database;

    public async Task InitializeAsync() => _server = await TestServer.StartAsync(database);

    public async Task DisposeAsync() => await Server.DisposeAsync();

    /// <summary>The body as JSON.</summary>
    protected static async Task<JsonNode> JsonAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    /// <summary>The body as problem details, whose first fault is answered.</summary>
    protected static async Task<JsonNode> FirstFaultAsync(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return (await JsonAsync(answer))["errors"]![0]!;
    }
}
