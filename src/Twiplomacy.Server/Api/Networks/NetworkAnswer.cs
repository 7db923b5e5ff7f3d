using System.Reflection;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Formats.Networks;
using Twiplomacy.Server.Api.Lists;

namespace Twiplomacy.Server.Api.Networks;

/// <summary>A network, written in the form that the address (<c>.csv</c>, <c>.gexf</c>, <c>.graphml</c>) or <c>Accept</c> asks for.</summary>
public sealed class NetworkAnswer(NetworkDocument network, string fileName) : IResult, IEndpointMetadataProvider
{
    /// <summary>The forms by their media types; JSON where nothing is said.</summary>
    public static IReadOnlyDictionary<string, NetworkFormat> Forms { get; } = new Dictionary<string, NetworkFormat>
    {
        [Representation.Json] = NetworkFormat.Json,
        [Representation.Csv] = NetworkFormat.Csv,
        ["application/gexf+xml"] = NetworkFormat.Gexf,
        ["application/graphml+xml"] = NetworkFormat.GraphMl,
    };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var form = Forms[Representation.Chosen(httpContext, [.. Forms.Keys])];
        httpContext.Response.ContentType = NetworkWriter.MediaType(form);
        if (form != NetworkFormat.Json)
            httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}.{Suffix(form)}\"";
        await NetworkWriter.WriteAsync(network, form, httpContext.Response.Body, httpContext.RequestAborted);
    }

    public static string Suffix(NetworkFormat form) => form switch
    {
        NetworkFormat.Csv => "csv",
        NetworkFormat.Gexf => "gexf",
        NetworkFormat.GraphMl => "graphml",
        _ => "json",
    };

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(
        new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(NetworkEnvelope), [.. Forms.Keys]));
}

/// <summary>What a network looks like as JSON.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Directed">Whether an edge leads from its source to its target only; a mutual tie is one undirected edge.</param>
/// <param name="Nodes">The accounts; those without a tie are among them.</param>
/// <param name="Edges">The ties, by the ids of accounts.</param>
public sealed record NetworkEnvelope(string Title, bool Directed, IReadOnlyList<NetworkNodeAnswer> Nodes, IReadOnlyList<NetworkEdgeAnswer> Edges);

/// <summary>An account in a network.</summary>
/// <param name="Id">The account's address.</param>
/// <param name="Label">Its handle.</param>
/// <param name="Actor">Who is behind it.</param>
/// <param name="Kind">The office held.</param>
/// <param name="Country">Of which country.</param>
public sealed record NetworkNodeAnswer(string Id, string Label, string? Actor, string? Kind, string? Country);

/// <summary>A tie in a network.</summary>
/// <param name="Source">Who follows or mentions.</param>
/// <param name="Target">Who is followed or mentioned.</param>
public sealed record NetworkEdgeAnswer(string Source, string Target)
{
    /// <summary>With relation=mention: all posts that point at the target.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Weight { get; init; }

    /// <summary>With relation=mention: posts that merely mention the target.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Mentions { get; init; }

    /// <summary>With relation=mention: posts that answer the target.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Replies { get; init; }

    /// <summary>With relation=mention: reposts of the target's posts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Reposts { get; init; }

    /// <summary>With relation=mention: posts that quote one of the target's.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Quotes { get; init; }
}

/// <summary>Puts a network on four addresses: the plain one, and one for each ending.</summary>
public static class NetworkRoutes
{
    public static void MapNetwork(this IEndpointRouteBuilder routes, string pattern, Delegate handler)
    {
        routes.MapGet(pattern, handler);
        foreach (var (mediaType, form) in NetworkAnswer.Forms.Where(form => form.Value != NetworkFormat.Json))
            routes.MapGet($"{pattern}.{NetworkAnswer.Suffix(form)}", handler).WithMetadata(new AddressForm(mediaType)).ExcludeFromDescription();
    }
}
