using Microsoft.OpenApi;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Api.OpenApi;

/// <summary>Marks a route that takes a file: as the whole body, or as the one file of a form.</summary>
public sealed record TakesFile;

/// <summary>What an operation's documentation says of its answers' forms and headers, and of a file in its body.</summary>
public static class RouteDescriptions
{
    private const string Json = "application/json";

    /// <summary>Documents further refusals of one route.</summary>
    public static TBuilder WithProblems<TBuilder>(this TBuilder builder, params ReadOnlySpan<int> statuses) where TBuilder : IEndpointConventionBuilder
    {
        foreach (var status in statuses)
            builder.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemAnswer), [OpenApiSetup.ProblemType]));
        return builder;
    }

    internal static void DescribeForms(OpenApiOperation operation, EndpointMetadataCollection metadata)
    {
        foreach (var (type, media) in Contents(operation).Where(content => content.Key != Json && content.Key != OpenApiSetup.ProblemType))
            if (!type.StartsWith(Json, StringComparison.Ordinal)) media.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
            else media.Schema = new OpenApiSchema { Type = JsonSchemaType.Object };
        if (metadata.GetMetadata<AddressEndings>() is { } endings)
            operation.Description = $"{operation.Description}\n\nOther forms by the path's ending: {string.Join(", ", endings.Forms.Select(form => $"`{form.Ending}`"))}.".Trim();
    }

    internal static void DescribeHeaders(OpenApiOperation operation, bool isGet)
    {
        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (response is not OpenApiResponse concrete) continue;
            if (status == "200" && isGet) Add(concrete, "ETag", "The SHA-256 of the answer; sent back as `If-None-Match`, an unchanged answer is 304");
            if (status == "200" && isGet && operation.Parameters?.Any(parameter => parameter.Name == "cursor") == true)
                Add(concrete, "Link", "`rel=\"next\"`: where the list goes on; absent on the last page");
            if (status == "429") Add(concrete, "Retry-After", "Seconds to wait");
        }
    }

    internal static void DescribeFile(OpenApiOperation operation)
    {
        var file = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        var fields = new Dictionary<string, IOpenApiSchema> { ["file"] = file };
        foreach (var parameter in operation.Parameters?.Where(parameter => parameter.In == ParameterLocation.Query) ?? [])
            if (parameter is { Name: { } name, Schema: { } schema }) fields[name] = schema;
        operation.RequestBody = new OpenApiRequestBody
        {
            Description = "The export: the file itself (named by the parameter `name`), or a form with one file, whose other fields are the same as the query's and win over them.",
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/octet-stream"] = new() { Schema = file },
                ["multipart/form-data"] = new()
                {
                    Schema = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = fields, Required = new HashSet<string> { "file" } },
                },
            },
        };
    }

    internal static void DescribeExample(OpenApiOperation operation, string route)
    {
        if (AnswerExample.All.FirstOrDefault(example => example.Route == route) is not { } example) return;
        foreach (var (type, media) in Contents(operation).Where(content => content.Key == Json)) media.Example = example.Answer.DeepClone();
        var values = example.Parameters();
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            if (parameter.Name is { } name && values.TryGetValue(name, out var value)) parameter.Example = value;
    }

    private static IEnumerable<KeyValuePair<string, OpenApiMediaType>> Contents(OpenApiOperation operation) =>
        (operation.Responses ?? []).Where(response => response.Key == "200").SelectMany(response => response.Value.Content ?? new Dictionary<string, OpenApiMediaType>());

    private static void Add(OpenApiResponse response, string header, string description)
    {
        response.Headers ??= new Dictionary<string, IOpenApiHeader>();
        response.Headers[header] = new OpenApiHeader { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
    }
}
