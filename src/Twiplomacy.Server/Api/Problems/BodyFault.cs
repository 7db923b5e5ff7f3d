using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Server.Suggestions;

namespace Twiplomacy.Server.Api.Problems;

/// <summary>Says in the caller's terms why a JSON body was refused; the serializer's own words name our types.</summary>
public static partial class BodyFault
{
    public static ProblemFault Of(JsonException json, Endpoint? endpoint)
    {
        var pointer = PointerOf(json.Path);
        if (Unmapped().Match(json.Message) is { Success: true } unknown) return UnknownField(unknown.Groups["field"].Value, pointer, endpoint);
        if (Missing().Match(json.Message) is { Success: true } missing)
            return new($"The body lacks {missing.Groups["fields"].Value.TrimEnd('.')}.") { Pointer = pointer };
        var place = pointer.Length == 0 ? "" : $" at {pointer}";
        var line = json.LineNumber is { } number ? $" (line {number + 1}, byte {json.BytePositionInLine + 1})" : "";
        return new($"The body is no JSON, or not of the kind expected{place}{line}.") { Pointer = pointer };
    }

    private static ProblemFault UnknownField(string field, string pointer, Endpoint? endpoint)
    {
        var known = FieldsOf(endpoint);
        var meant = DidYouMean.Nearest(field, known);
        return new(meant is null ? $"'{field}' is no field here." : $"'{field}' is no field here: did you mean '{meant}'?")
        {
            Pointer = pointer,
            Allowed = known,
            DidYouMean = meant,
        };
    }

    private static List<string> FieldsOf(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType?.GetProperties()
            .Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)).ToList() ?? [];

    /// <summary>System.Text.Json points with <c>$.scopes[0]</c>; problem details point with <c>/scopes/0</c> (RFC 6901).</summary>
    private static string PointerOf(string? path) => (path ?? "$").TrimStart('$')
        .Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '/');

    [GeneratedRegex("^The JSON property '(?<field>[^']*)' could not be mapped")]
    private static partial Regex Unmapped();

    [GeneratedRegex("missing required properties(?: including)?: (?<fields>.*?)(?: Path:|$)")]
    private static partial Regex Missing();
}
