using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Queries;

namespace Twiplomacy.Server.Api.OpenApi;

/// <summary>
/// The OpenAPI 3.1 document at <c>/openapi/v1.json</c>. Summaries, descriptions and examples come from the docstrings of
/// handlers and records; scopes, allowed values and refusals from what the routes declare.
/// </summary>
public static class OpenApiSetup
{
    public const string DocumentPath = "/openapi/v1.json";
    internal const string ProblemType = "application/problem+json";
    internal const string InstantForms = "An instant (UTC): a date from 1900 to 9998 such as 2014, 2014-06, 2014-06-25 or 2014-06-25T12:00:00Z. "
        + "A day, month or year counts at its last instant.";

    public static void AddTwiplomacyOpenApi(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer(DescribeDocument);
        options.AddOperationTransformer(DescribeOperation);
        options.AddSchemaTransformer(DescribeValue);
    });

    /// <summary>Documents the refusals that any route of a group may answer with.</summary>
    public static TBuilder WithDocumentedProblems<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder
    {
        foreach (var status in (int[])[400, 401, 403, 404, 429])
            builder.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemAnswer), [ProblemType]));
        return builder;
    }

    private static Task DescribeDocument(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken ct)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Twiplomacy",
            Version = "v1",
            Description = "Social-media diplomacy, measured: accounts, ties, yearly rankings. All times are UTC; lists also come as CSV "
                + "(`Accept: text/csv`, or `.csv` behind the path). Reading may be open; writing needs an API key with the right scope.",
        };
        // Whatever address the document was asked for by: the routes are on the same server.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            ["bearer"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An API key: `twp_…`" },
            ["key"] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = "X-Api-Key",
                Description = "The same key in a header of its own",
            },
        };
        return Task.CompletedTask;
    }

    private static Task DescribeValue(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken ct)
    {
        // Where anything may stand, null is two things at once.
        if (context.JsonTypeInfo.Type == typeof(JsonNode)) schema.Type = JsonSchemaType.Object;
        // Whoever may have one of some words or none says so beside the reference to these words.
        if (Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) is { IsEnum: true })
            schema.Enum = schema.Enum?.Where(word => word is JsonValue && !word.IsJsonNullSentinel()).ToList();
        return Task.CompletedTask;
    }

    private static Task DescribeOperation(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var metadata = new EndpointMetadataCollection(context.Description.ActionDescriptor.EndpointMetadata);
        if (metadata.ScopesNeeded().LastOrDefault() is { } scope) DescribeScope(operation, scope, context.Document!);
        if (metadata.GetMetadata<QueryContract>() is { } contract) DescribeAllowedValues(operation, contract);
        if (metadata.GetMetadata<AskedQuery>() is { } asked)
            QueryDescriptions.Describe(operation, QueryFields.Of(asked.Query), NamesIn(context.Description.RelativePath ?? ""));
        var isGet = context.Description.HttpMethod == HttpMethods.Get;
        RouteDescriptions.DescribeForms(operation, metadata);
        RouteDescriptions.DescribeHeaders(operation, isGet);
        if (metadata.GetMetadata<TakesFile>() is not null) RouteDescriptions.DescribeFile(operation);
        if (isGet) RouteDescriptions.DescribeExample(operation, "/" + context.Description.RelativePath);
        if (isGet)
            operation.Responses?.TryAdd("304", new OpenApiResponse { Description = "Not modified: the caller's ETag (`If-None-Match`) is current" });
        return Task.CompletedTask;
    }

    private static List<string> NamesIn(string path) =>
        [.. path.Split('/').Where(part => part.StartsWith('{')).Select(part => part.Trim('{', '}').Split(':')[0])];

    private static void DescribeScope(OpenApiOperation operation, string scope, OpenApiDocument document)
    {
        operation.Description = $"{operation.Description}\n\nNeeds the scope `{scope}`{(scope == Scopes.Read ? ", unless reading is open" : "")}.".Trim();
        operation.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("bearer", document)] = [] },
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("key", document)] = [] },
        ];
    }

    private static void DescribeAllowedValues(OpenApiOperation operation, QueryContract contract)
    {
        foreach (var parameter in contract.Parameters.Where(parameter => parameter.Allowed is not null))
        {
            var documented = operation.Parameters?.FirstOrDefault(candidate => candidate.Name == parameter.Name);
            if (documented?.Schema is OpenApiSchema schema)
                schema.Enum = [.. parameter.Allowed!.Select(value => (JsonNode)JsonValue.Create(value))];
        }
    }
}
