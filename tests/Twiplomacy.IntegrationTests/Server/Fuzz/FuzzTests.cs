using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Twiplomacy.Application.Access;
using Xunit;
using Xunit.Abstractions;

namespace Twiplomacy.IntegrationTests.Server.Fuzz;

/// <summary>
/// Every route, from the OpenAPI document, with valid and hostile requests: no answer is a failure of ours, and every
/// one is as documented. 600 requests here; <c>fuzz.sh</c> beside this file sends as many as wanted.
/// </summary>
public sealed class FuzzTests(FuzzTests.OpenServer server, ITestOutputHelper output) : IClassFixture<FuzzTests.OpenServer>
{
    private const string CountVariable = "TWIPLOMACY_FUZZ_REQUESTS";
    private const string SeedVariable = "TWIPLOMACY_FUZZ_SEED";

    [Fact]
    public async Task Every_answer_to_valid_and_hostile_requests_is_as_documented()
    {
        using var client = await server.AdminAsync();
        var document = new ApiDocument(JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!.AsObject());
        var run = new FuzzRun(client, document);
        var count = Setting(CountVariable, 600);

        var faults = await run.RunAsync(Setting(SeedVariable, 0), count);

        output.WriteLine($"{count} requests: {string.Join(", ", run.Statuses.OrderBy(status => status.Key).Select(status => $"{status.Value} × {status.Key}"))}");
        output.WriteLine($"{run.Succeeded.Count} of {document.Operations.Count} operations answered 2xx; never: "
            + string.Join(", ", document.Operations.Select(operation => $"{operation.Method} {operation.Path}").Except(run.Succeeded)));
        Assert.True(faults.Count == 0, $"{faults.Count} answers are not as documented:\n{string.Join('\n', faults.Take(40))}");
        // A run in which hardly anything was answered has tried nothing.
        Assert.True(run.Statuses.GetValueOrDefault(200) > count / 10, $"only {run.Statuses.GetValueOrDefault(200)} answers were 200");
        Assert.DoesNotContain(401, run.Statuses.Keys);
        Assert.DoesNotContain(429, run.Statuses.Keys);
    }

    [Fact]
    public void An_answer_that_is_not_as_documented_is_seen()
    {
        var document = new ApiDocument(JsonNode.Parse("""
            { "paths": {}, "components": { "schemas": { "Row": { "type": "object", "required": ["id"],
              "properties": { "id": { "type": "string" }, "rank": { "type": ["null", "integer"] }, "kind": { "enum": ["a", "b"] } } } } } }
            """)!.AsObject());
        var schema = JsonNode.Parse("""{ "type": "array", "items": { "$ref": "#/components/schemas/Row" } }""")!;

        Assert.Empty(document.FaultsOf(JsonNode.Parse("""[{ "id": "x", "rank": 1, "kind": "a" }, { "id": "y", "rank": null }]"""), schema));
        Assert.Equal(["/0 lacks 'id'"], document.FaultsOf(JsonNode.Parse("""[{ "rank": 1 }]"""), schema));
        Assert.Equal(["/0/rank is number, but must be null or integer"], document.FaultsOf(JsonNode.Parse("""[{ "id": "x", "rank": 1.5 }]"""), schema));
        Assert.Equal(["/0 holds 'more', which is not documented"], document.FaultsOf(JsonNode.Parse("""[{ "id": "x", "more": 1 }]"""), schema));
        Assert.Single(document.FaultsOf(JsonNode.Parse("""[{ "id": "x", "kind": "c" }]"""), schema));
    }

    private static int Setting(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var set) ? set : usual;

    /// <summary>A demo of its own, without a limit of requests: others' must not be written to.</summary>
    public sealed class OpenServer : DemoServer
    {
        protected override (string Name, string Value)[] Settings => [("RateLimit:RequestsPerMinute", "0")];

        public async Task<HttpClient> AdminAsync()
        {
            var port = Client.BaseAddress!.Port;
            // Addresses go out as they were made; only where they go is set here.
            var client = new HttpClient(new ToPort(port)) { BaseAddress = Client.BaseAddress };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await Server.KeyAsync(Scopes.Admin));
            return client;
        }
    }

    private sealed class ToPort(int port) : DelegatingHandler(new SocketsHttpHandler
    {
        // Hostile headers hold more than ASCII, which the handler would refuse to send. As anything but UTF-8 the server
        // would refuse them before a route is asked, without a body.
        AllowAutoRedirect = false, RequestHeaderEncodingSelector = (_, _) => System.Text.Encoding.UTF8,
    })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var address = request.RequestUri!.OriginalString.Replace("http://127.0.0.1/", $"http://127.0.0.1:{port}/", StringComparison.Ordinal);
            request.RequestUri = new Uri(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
            return base.SendAsync(request, cancellationToken);
        }
    }
}
