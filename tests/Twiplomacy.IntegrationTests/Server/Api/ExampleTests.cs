using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Twiplomacy.Server.Api.OpenApi;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>
/// The examples of the OpenAPI document are what the demo answers. With <c>TWIPLOMACY_RECORD_EXAMPLES</c> naming
/// <c>src/Twiplomacy.Server/Api/OpenApi/examples.json</c> they are asked for anew and written there first.
/// </summary>
[Collection(DemoServer.Collection)]
public sealed class ExampleTests(DemoServer demo)
{
    private const int ItemsShown = 2;
    private const string RecordVariable = "TWIPLOMACY_RECORD_EXAMPLES";

    // Instants of this run, not of the data; and what is derived from them.
    private static readonly string[] OfThisRun = ["built_at", "sealed_at", "created_at", "finished_at", "started_at", "written_at", "due_at", "duration_seconds", "worker", "next_cursor"];

    private static readonly JsonSerializerOptions Written = new(JsonSerializerOptions.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Route, string Address)[] Questions =
    [
        ("/api/v1/accounts", "/api/v1/accounts?panel=world-leaders&country=FR&limit=2"),
        ("/api/v1/accounts/{id}", "/api/v1/accounts/x:@laurentfabius"),
        ("/api/v1/accounts/by-handle/{platform}/{handle}", "/api/v1/accounts/by-handle/x/carlbildt"),
        ("/api/v1/accounts/{id}/reach", "/api/v1/accounts/x:@laurentfabius/reach?from=2013&to=2014&limit=2"),
        ("/api/v1/accounts/{id}/ties", "/api/v1/accounts/x:@laurentfabius/ties?as_of=2014-06-24&state=mutual&limit=2"),
        ("/api/v1/accounts/{id}/worklist", "/api/v1/accounts/x:@laurentfabius/worklist?as_of=2014-06-24&limit=2"),
        ("/api/v1/accounts/{id}/worklist/plan", "/api/v1/accounts/x:@francediplo/worklist/plan?as_of=2014-06-24"),
        ("/api/v1/ties/{id}/{other}", "/api/v1/ties/x:@laurentfabius/x:@eu_eeas?as_of=2014-06-24"),
        ("/api/v1/panels", "/api/v1/panels?limit=2"),
        ("/api/v1/panels/{slug}", "/api/v1/panels/world-leaders?at=2014-06-24"),
        ("/api/v1/panels/{slug}/rankings/{measure}", "/api/v1/panels/world-leaders/rankings/mutual_follows?as_of=2014-06-24&limit=2"),
        ("/api/v1/editions", "/api/v1/editions?panel=world-leaders&limit=2"),
        ("/api/v1/editions/{slug}", "/api/v1/editions/world-leaders-2014"),
        ("/api/v1/editions/{slug}/rankings/{measure}", "/api/v1/editions/world-leaders-2014/rankings/mutual_follows?limit=2"),
        ("/api/v1/editions/{slug}/compare", "/api/v1/editions/world-leaders-2014/compare?accounts=laurentfabius,eu_eeas,carlbildt"),
        ("/api/v1/editions/{slug}/chain", "/api/v1/editions/world-leaders-2014/chain?from=laurentfabius&to=barackobama&limit=2"),
        ("/api/v1/editions/{slug}/structure", "/api/v1/editions/world-leaders-2014/structure?by=region&limit=2"),
        ("/api/v1/editions/{slug}/structure/accounts", "/api/v1/editions/world-leaders-2014/structure/accounts?by=region&limit=2"),
        ("/api/v1/editions/{slug}/graph", "/api/v1/editions/world-leaders-2014/graph?relation=mutual"),
        ("/api/v1/editions/{slug}/revisions", "/api/v1/editions/world-leaders-2014/revisions?limit=2"),
        ("/api/v1/editions/{slug}/revisions/{number}", "/api/v1/editions/world-leaders-2014/revisions/1"),
        ("/api/v1/editions/{slug}/revisions/{number}/rankings/{measure}", "/api/v1/editions/world-leaders-2014/revisions/1/rankings/mutual_follows?country=FR&limit=2"),
        ("/api/v1/editions/{slug}/revisions/{number}/compare", "/api/v1/editions/world-leaders-2014/revisions/1/compare?accounts=laurentfabius,carlbildt"),
        ("/api/v1/editions/{slug}/revisions/{number}/chain", "/api/v1/editions/world-leaders-2014/revisions/1/chain?from=laurentfabius&to=barackobama&limit=2"),
        ("/api/v1/editions/{slug}/revisions/{number}/graph", "/api/v1/editions/world-leaders-2014/revisions/1/graph?relation=follow"),
        ("/api/v1/rankings/{measure}", "/api/v1/rankings/mutual_follows?panel=world-leaders&from=2012&to=2014&limit=2"),
        ("/api/v1/events", "/api/v1/events?panel=world-leaders&from=2014-01-01&to=2014-12-31&limit=2"),
        ("/api/v1/mentions", "/api/v1/mentions?author=x:@laurentfabius&panel=world-leaders&from=2014-01-01&to=2014-06-24&limit=2"),
        ("/api/v1/hashtags", "/api/v1/hashtags?panel=world-leaders&from=2014-01-01&to=2014-06-24&limit=2"),
        ("/api/v1/hashtags/history", "/api/v1/hashtags/history?panel=world-leaders&hashtags=climate,ukraine&from=2014-01-01&to=2014-06-24&limit=2"),
        ("/api/v1/languages", "/api/v1/languages?panel=world-leaders&from=2014-01-01&to=2014-06-24&limit=2"),
        ("/api/v1/measures", "/api/v1/measures?limit=2"),
        ("/api/v1/measures/{id}", "/api/v1/measures/mutual_follows"),
        ("/api/v1/imports", "/api/v1/imports?limit=2"),
        ("/api/v1/imports/{id}", "/api/v1/imports/1"),
        ("/api/v1/recipes", "/api/v1/recipes?limit=2"),
        ("/api/v1/recipes/{id}", "/api/v1/recipes/minet-x-followers"),
        ("/api/v1/imports/{id}/rejected", "/api/v1/imports/1/rejected?limit=2"),
        ("/api/v1/notes", "/api/v1/notes?about=country&subject=TJ&limit=2"),
        ("/api/v1/jobs", "/api/v1/jobs?status=succeeded&limit=2"),
        ("/api/v1/jobs/{id}", "/api/v1/jobs/1"),
        ("/api/v1/jobs/{id}/log", "/api/v1/jobs/1/log?limit=2"),
        ("/health/live", "/health/live"),
        ("/health/ready", "/health/ready"),
    ];

    [Fact]
    public async Task What_the_documentation_shows_is_what_the_demo_answers()
    {
        var examples = AnswerExample.All;
        if (Environment.GetEnvironmentVariable(RecordVariable) is { Length: > 0 } file) examples = await RecordAsync(file);

        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var answer = await AskAsync(example.Address);
            var differences = Differences(example.Answer, answer, example.Address).ToList();
            Assert.True(differences.Count == 0, string.Join('\n', differences.Take(10)));
        }
    }

    [Fact]
    public async Task An_example_shows_parameters_and_answer_in_the_document()
    {
        var document = JsonNode.Parse(await demo.Client.GetStringAsync("/openapi/v1.json"))!;
        var operation = document["paths"]!["/api/v1/editions/{slug}/rankings/{measure}"]!["get"]!;

        Assert.Equal(91, operation["responses"]!["200"]!["content"]!["application/json"]!["example"]!["data"]![0]!["value"]!.GetValue<double>());
        Assert.Equal("world-leaders-2014", operation["parameters"]!.AsArray().Single(parameter => parameter!["name"]!.ToString() == "slug")!["example"]!.ToString());
    }

    [Fact]
    public void A_value_that_differs_is_seen()
    {
        static int Count(string example, string answer) => Differences(JsonNode.Parse(example), JsonNode.Parse(answer)!, "").Count();

        Assert.Equal(0, Count("""{ "a": [1, { "b": null }] }""", """{ "a": [1, { "b": null, "more": 2 }, 3], "other": 4 }"""));
        Assert.Equal(1, Count("""{ "a": [1, 2] }""", """{ "a": [1] }"""));
        Assert.Equal(1, Count("""{ "a": 1 }""", """{ "a": 2 }"""));
        Assert.Equal(1, Count("""{ "a": 1 }""", """{ "b": 1 }"""));
        Assert.Equal(0, Count("""{ "built_at": "then" }""", """{ "built_at": "now" }"""));
    }

    private async Task<IReadOnlyList<AnswerExample>> RecordAsync(string file)
    {
        var examples = new List<AnswerExample>();
        foreach (var (route, address) in Questions) examples.Add(new AnswerExample(route, address, Shortened(await AskAsync(address))!));
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(examples, Written) + "\n");
        return examples;
    }

    private async Task<JsonNode> AskAsync(string address)
    {
        var answer = await demo.Client.GetAsync(address);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode} {body}");
        return JsonNode.Parse(body)!;
    }

    private static JsonNode? Shortened(JsonNode? node) => node switch
    {
        JsonArray items => new JsonArray([.. items.Take(ItemsShown).Select(Shortened)]),
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Shortened(member.Value)))),
        _ => node?.DeepClone(),
    };

    private static IEnumerable<string> Differences(JsonNode? example, JsonNode? answer, string place) => (example, answer) switch
    {
        (JsonObject shown, JsonObject given) => shown.SelectMany(member => !given.ContainsKey(member.Key)
            ? [$"{place} lacks '{member.Key}'"]
            : OfThisRun.Contains(member.Key) ? [] : Differences(member.Value, given[member.Key], $"{place}/{member.Key}")),
        (JsonArray shown, JsonArray given) => shown.SelectMany((item, i) => i < given.Count ? Differences(item, given[i], $"{place}/{i}") : [$"{place} has no item {i}"]),
        _ => Same(example, answer) ? [] : [$"{place} is {answer?.ToJsonString() ?? "null"}, but is shown as {example?.ToJsonString() ?? "null"}"],
    };

    private static bool Same(JsonNode? shown, JsonNode? given) =>
        shown?.GetValueKind() == JsonValueKind.Number && given?.GetValueKind() == JsonValueKind.Number
            ? Math.Abs(shown.GetValue<double>() - given.GetValue<double>()) <= 1e-9 * Math.Max(1, Math.Abs(shown.GetValue<double>()))
            : JsonNode.DeepEquals(shown, given);
}
