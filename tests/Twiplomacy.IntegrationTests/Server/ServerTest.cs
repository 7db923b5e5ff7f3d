using System.Text.Json.Nodes;
using Twiplomacy.IntegrationTests.Database;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server;

/// <summary>A test class with one database and one server, settings as they are by default.</summary>
public abstract class ServerTest(DefaultServer standing) : IClassFixture<DefaultServer>
{
    protected TestServer Server => standing.Server;

    protected TestDatabase Database => standing.Database;

    /// <summary>The body as JSON.</summary>
    protected static async Task<JsonNode> JsonAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    /// <summary>The body as problem details, whose first fault is answered.</summary>
    protected static async Task<JsonNode> FirstFaultAsync(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return (await JsonAsync(answer))["errors"]![0]!;
    }
}
