using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Keys;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Server.Hosting;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.IntegrationTests.Server;

/// <summary>The real web host on a free port of 127.0.0.1, over a test's own database.</summary>
public sealed class TestServer : IAsyncDisposable
{
    private TestServer(WebApplication host)
    {
        Host = host;
        Client = ClientWith(key: null);
    }

    public WebApplication Host { get; }

    /// <summary>A client without a key.</summary>
    public HttpClient Client { get; }

    public static async Task<TestServer> StartAsync(TestDatabase database, params (string Name, string Value)[] settings)
    {
        var host = WebHost.Build(Settings([.. settings, ("Jobs:Enabled", "off")]), database.Database);
        await host.StartAsync();
        return new(host);
    }

    /// <summary>Settings as the program reads them, with a free port and without a log.</summary>
    public static TwiplomacySettings Settings(params (string Name, string Value)[] settings)
    {
        (string Name, string? Value)[] all = [.. settings, ("Server:Urls", "http://127.0.0.1:0"), ("Logging:LogLevel:Default", "None"),
            ("Imports:AudienceKeyFile", Path.Combine(Path.GetTempPath(), $"twiplomacy-audience-{Environment.ProcessId}.key"))];
        return TwiplomacySettings.Read(new ConfigurationBuilder()
            .AddInMemoryCollection(all.DistinctBy(setting => setting.Name).ToDictionary(setting => setting.Name, setting => setting.Value))
            .Build());
    }

    public async Task<string> KeyAsync(params string[] scopes) =>
        (await Host.Services.GetRequiredService<KeyActions>().IssueAsync(
            new() { Name = "test", Scopes = scopes }, Caller.Owner, CancellationToken.None)).Key;

    public async Task<HttpClient> ClientWithScopesAsync(params string[] scopes) => ClientWith(await KeyAsync(scopes));

    public HttpClient ClientWith(string? key)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Host.Urls.First()) };
        if (key is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
    }
}
