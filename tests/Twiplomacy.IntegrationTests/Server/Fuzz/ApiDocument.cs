using System.Text.Json.Nodes;

namespace Twiplomacy.IntegrationTests.Server.Fuzz;

/// <summary>The server's OpenAPI document, as far as requests are made from it and answers are held to it.</summary>
public sealed class ApiDocument(JsonObject document)
{
    private static readonly string[] Methods = ["get", "post", "patch", "put", "delete"];

    public IReadOnlyList<ApiOperation> Operations { get; } =
    [
        .. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Where(operation => Methods.Contains(operation.Key))
            .Select(operation => new ApiOperation(operation.Key.ToUpperInvariant(), path.Key, operation.Value!.AsObject()))),
    ];

    /// <summary>What in an answer does not fit a schema of the document; empty if it fits.</summary>
    public IReadOnlyList<string> FaultsOf(JsonNode? answer, JsonNode schema) => [.. new JsonSchema(document).FaultsOf(answer, schema, "")];
}

/// <summary>One method of one path.</summary>
public sealed class ApiOperation(string method, string path, JsonObject description)
{
    public string Method => method;

    public string Path => path;

    public IReadOnlyList<ApiParameter> Parameters { get; } =
        [.. (description["parameters"]?.AsArray() ?? []).Select(parameter => new ApiParameter(parameter!.AsObject()))];

    /// <summary>The content types of the request's body; none if it takes none.</summary>
    public IReadOnlyList<string> BodyTypes { get; } = [.. (description["requestBody"]?["content"]?.AsObject() ?? []).Select(content => content.Key)];

    /// <summary>Whether a status is documented, and with which content.</summary>
    public bool TryAnswer(int status, out IReadOnlyDictionary<string, JsonNode?> contents)
    {
        var answer = description["responses"]?[status.ToString(System.Globalization.CultureInfo.InvariantCulture)];
        contents = (answer?["content"]?.AsObject() ?? []).ToDictionary(content => Normal(content.Key), content => content.Value?["schema"]);
        return answer is not null;
    }

    /// <summary>A content type without its charset, which the document leaves unsaid.</summary>
    public static string Normal(string contentType) => string.Join(';', contentType.Split(';', StringSplitOptions.TrimEntries)
        .Where(part => !part.StartsWith("charset", StringComparison.OrdinalIgnoreCase)).Select(part => part.Replace("\"", "", StringComparison.Ordinal)));
}

/// <summary>A parameter of an operation.</summary>
public sealed class ApiParameter(JsonObject description)
{
    public string Name { get; } = description["name"]!.ToString();

    public bool IsInPath { get; } = description["in"]!.ToString() == "path";

    public bool IsInQuery { get; } = description["in"]!.ToString() == "query";

    public string? Example { get; } = description["example"]?.ToString();

    public IReadOnlyList<string> Allowed { get; } = [.. (description["schema"]?["enum"]?.AsArray() ?? []).Select(value => value!.ToString())];

    public int? Least { get; } = (int?)description["schema"]?["minimum"];

    public int? Most { get; } = (int?)description["schema"]?["maximum"];
}
