using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Problems;
using HttpJson = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Twiplomacy.Server.Api.Problems;

/// <summary>
/// Says in the caller's terms why a JSON body was refused. The body is held against what the route takes; of the
/// serializer's exception only the place is used, since its words are the framework's and change with it.
/// </summary>
public static class BodyFault
{
    /// <summary>Keeps the bodies of routes that take JSON, so that a refused one can be looked at again.</summary>
    public static void UseRefusedBodies(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (TypeOf(context.GetEndpoint()) is not null && context.Request.HasJsonContentType()) context.Request.EnableBuffering();
        return next(context);
    });

    /// <summary>Everything that is wrong with the body, in its order; nothing if the request was refused for something else.</summary>
    /// <param name="refused">What the serializer threw; null where it gave nothing at all.</param>
    public static async Task<IReadOnlyList<ProblemFault>> OfAsync(JsonException? refused, HttpContext context, Endpoint? endpoint)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<HttpJson>>().Value.SerializerOptions;
        if (TypeOf(endpoint) is not { } type || options.GetTypeInfo(type) is not { Kind: JsonTypeInfoKind.Object } contract || !context.Request.Body.CanSeek)
            return AtPlaceOf(refused);
        try
        {
            context.Request.Body.Position = 0;
            using var body = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
            if (body.RootElement.ValueKind != JsonValueKind.Object) return [new("The body must be a JSON object.") { Pointer = "" }];
            var names = options.PropertyNameCaseInsensitive ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
            List<ProblemFault> faults = [.. Unknown(body.RootElement, contract, names), .. Missing(body.RootElement, contract, names)];
            return faults.Count > 0 ? faults : AtPlaceOf(refused);
        }
        catch (JsonException unreadable)
        {
            return AtPlaceOf(unreadable);
        }
    }

    private static Type? TypeOf(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;

    private static IEnumerable<ProblemFault> Unknown(JsonElement body, JsonTypeInfo contract, StringComparer names)
    {
        var known = contract.Properties.Select(property => property.Name).ToList();
        foreach (var name in body.EnumerateObject().Select(field => field.Name).Where(name => !known.Contains(name, names)))
        {
            var meant = DidYouMean.Nearest(name, known);
            yield return ProblemFault.Of(meant is null ? RequestMessages.UnknownField(name) : RequestMessages.UnknownField(name, meant)) with
            {
                Pointer = "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal),
                Allowed = known, DidYouMean = meant,
            };
        }
    }

    private static IEnumerable<ProblemFault> Missing(JsonElement body, JsonTypeInfo contract, StringComparer names) => contract.Properties
        .Where(property => property.IsRequired && !body.EnumerateObject().Any(field => names.Equals(field.Name, property.Name)))
        .Select(property => ProblemFault.Of(RequestMessages.FieldMissing(property.Name)) with { Pointer = "" });

    private static IReadOnlyList<ProblemFault> AtPlaceOf(JsonException? refused) => refused is null ? [] : [AtPlace(refused)];

    private static ProblemFault AtPlace(JsonException refused)
    {
        var pointer = PointerOf(refused.Path);
        var place = pointer.Length == 0 ? "" : $" at {pointer}";
        var line = refused.LineNumber is { } number ? $" (line {number + 1}, byte {refused.BytePositionInLine + 1})" : "";
        return new($"The body is no JSON, or not of the kind expected{place}{line}.") { Pointer = pointer };
    }

    /// <summary>System.Text.Json points with <c>$.scopes[0]</c>; problem details point with <c>/scopes/0</c> (RFC 6901).</summary>
    private static string PointerOf(string? path) => (path ?? "$").TrimStart('$')
        .Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '/');
}
