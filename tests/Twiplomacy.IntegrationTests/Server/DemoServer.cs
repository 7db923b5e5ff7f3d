using System.Net;
using System.Text.Json.Nodes;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Server.Cli;
using Twiplomacy.Server.Cli.Demo;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server;

/// <summary>The server over the demo's sample data, imported and sealed once for all classes of the collection; they only read.</summary>
public class DemoServer : IAsyncLifetime, IAsyncDisposable
{
    public const string Collection = "demo";

    /// <summary>The classes that look at its pages in a browser, which take long: they have a server of their own, beside the others.</summary>
    public const string Looks = "demo in a browser";

    private TestDatabase? _database;
    private TestServer? _server;

    public HttpClient Client => _server!.Client;

    public TestServer Server => _server!;

    public TestDatabase Database => _database!;

    /// <summary>Settings other than the usual.</summary>
    protected virtual (string Name, string Value)[] Settings => [];

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        var settings = TestServer.Settings(("ConnectionStrings:Twiplomacy", _database.ConnectionString));
        await using (var program = await OpenProgram.OpenAsync(settings, CancellationToken.None))
            await new SampleData(program).LoadAsync(CancellationToken.None);
        _server = await TestServer.StartAsync(_database, Settings);
    }

    public async Task DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A good answer under <c>/api/v1</c> as JSON.</summary>
    public async Task<JsonNode> JsonAsync(string address)
    {
        var answer = await Client.GetAsync("/api/v1/" + address);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode} {body}");
        return JsonNode.Parse(body)!;
    }

    /// <summary>The rows of a list.</summary>
    public async Task<IReadOnlyList<JsonNode>> RowsAsync(string address) => [.. (await JsonAsync(address))["data"]!.AsArray().Select(row => row!)];

    /// <summary>A good answer under <c>/api/v1</c> as text.</summary>
    public async Task<string> TextAsync(string address)
    {
        var answer = await Client.GetAsync("/api/v1/" + address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The first fault of a refusal with this status.</summary>
    public async Task<JsonNode> FaultAsync(HttpStatusCode status, string address)
    {
        var answer = await Client.GetAsync("/api/v1/" + address);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]![0]!;
    }
}

/// <summary>The classes that share one <see cref="DemoServer"/>.</summary>
[CollectionDefinition(DemoServer.Collection)]
public sealed class DemoCollection : ICollectionFixture<DemoServer>;

/// <summary>The classes that share another one.</summary>
[CollectionDefinition(DemoServer.Looks)]
public sealed class DemoLooksCollection : ICollectionFixture<DemoServer>;
