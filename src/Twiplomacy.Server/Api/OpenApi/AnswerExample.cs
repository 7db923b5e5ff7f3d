using System.Text.Json;
using System.Text.Json.Nodes;

namespace Twiplomacy.Server.Api.OpenApi;

/// <summary>
/// A question to the demo and what it answers, shortened: a test asks again and holds every value against the answer, so
/// what the documentation shows is what is answered.
/// </summary>
/// <param name="Route">The route as the OpenAPI document writes it.</param>
/// <param name="Address">The address asked, with its query.</param>
/// <param name="Answer">The beginning of the answer: lists may go on, and objects may hold more.</param>
public sealed record AnswerExample(string Route, string Address, JsonNode Answer)
{
    private const string Resource = "examples.json";

    public static IReadOnlyList<AnswerExample> All { get; } = Read();

    /// <summary>The values that the address gives to the route's own parameters and to those of its query.</summary>
    public IReadOnlyDictionary<string, string> Parameters()
    {
        var (path, query) = Address.Split('?', 2) is [var before, var after] ? (before, after) : (Address, "");
        var parts = Route.Split('/').Zip(path.Split('/')).Where(pair => pair.First.StartsWith('{'))
            .Select(pair => KeyValuePair.Create(pair.First.Trim('{', '}'), Uri.UnescapeDataString(pair.Second)));
        var filters = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1])));
        return new Dictionary<string, string>(parts.Concat(filters));
    }

    private static List<AnswerExample> Read()
    {
        using var stream = typeof(AnswerExample).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize<List<AnswerExample>>(stream, JsonSerializerOptions.Web)!;
    }
}
