using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Twiplomacy.Application.Asking;

namespace Twiplomacy.Server.Api.OpenApi;

/// <summary>Describes the parameters of an operation by the question that it asks.</summary>
internal static class QueryDescriptions
{
    public static void Describe(OpenApiOperation operation, QueryFields fields, IReadOnlyCollection<string> inPath)
    {
        var described = fields.All.Where(field => field.OpenPrefix is null && (!field.IsKey || inPath.Contains(field.Name))).Select(ParameterOf);
        // What a handler takes from a header stays.
        operation.Parameters = [.. described, .. (operation.Parameters ?? []).Where(parameter => parameter.In == ParameterLocation.Header)];
    }

    private static IOpenApiParameter ParameterOf(QueryField field) => new OpenApiParameter
    {
        Name = field.Name, In = field.IsKey ? ParameterLocation.Path : ParameterLocation.Query, Required = field.IsKey || field.IsRequired,
        Description = Docstrings.Of(field), Schema = SchemaOf(field),
    };

    private static OpenApiSchema SchemaOf(QueryField field)
    {
        var one = SchemaOf(field.Type);
        if (field.Allowed is { } allowed) one.Enum = [.. allowed.Select(word => (JsonNode)JsonValue.Create(word))];
        if (field.Range is { } range)
        {
            one.Minimum = Convert.ToString(range.Minimum, CultureInfo.InvariantCulture);
            one.Maximum = Convert.ToString(range.Maximum, CultureInfo.InvariantCulture);
        }
        // The usual length of a page is told in words: files have another.
        if (field.Default is { } usual && field.Record != typeof(PageRequest))
            one.Default = JsonValue.Create(usual is Enum word ? JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString()) : usual);
        return field.IsMany ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one;
    }

    private static OpenApiSchema SchemaOf(Type type)
    {
        if (type == typeof(int)) return new() { Type = JsonSchemaType.Integer, Format = "int32" };
        if (type == typeof(long)) return new() { Type = JsonSchemaType.Integer, Format = "int64" };
        if (type == typeof(double)) return new() { Type = JsonSchemaType.Number, Format = "double" };
        if (type == typeof(bool)) return new() { Type = JsonSchemaType.Boolean };
        if (type == typeof(DateOnly)) return new() { Type = JsonSchemaType.String, Format = "date" };
        return type == typeof(DateTimeOffset) ? new() { Type = JsonSchemaType.String, Description = OpenApiSetup.InstantForms } : new() { Type = JsonSchemaType.String };
    }
}
