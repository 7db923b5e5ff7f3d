using Twiplomacy.IntegrationTests.Database;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server;

/// <summary>One database and one server for all tests of a class, settings as they are by default.</summary>
public sealed class DefaultServer : IAsyncLifetime
{
    private TestServer? _server;

    public TestServer Server => _server!;

    public TestDatabase Database { get; } = new();

    public async Task InitializeAsync()
    {
        await Database.InitializeAsync();
        _server = await TestServer.StartAsync(Database);
    }

    public async Task DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        await Database.DisposeAsync();
    }
}
