using System.Reflection;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Networks;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web.MadeUp;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Api.Networks;

/// <summary>A form in which a network can be had.</summary>
/// <param name="Ending">The ending of its address and of the file.</param>
/// <param name="MediaType">What <c>Accept</c> asks for it with; null where the address alone can tell it from another.</param>
public sealed record NetworkForm(NetworkFormat Format, string Ending, string? MediaType)
{
    /// <summary>All of them; JSON where nothing is said.</summary>
    public static IReadOnlyList<NetworkForm> All { get; } =
    [
        new(NetworkFormat.Json, ".json", Representation.Json),
        new(NetworkFormat.Csv, ".csv", Representation.Csv),
        new(NetworkFormat.Gexf, ".gexf", "application/gexf+xml"),
        new(NetworkFormat.GraphMl, ".graphml", "application/graphml+xml"),
        new(NetworkFormat.Pajek, ".net", "text/x-pajek"),
        new(NetworkFormat.NodeCsv, ".nodes.csv", null),
        new(NetworkFormat.GephiEdges, ".gephi-edges.csv", null),
        new(NetworkFormat.GephiNodes, ".gephi-nodes.csv", null),
    ];

    public static IReadOnlyList<string> MediaTypes { get; } = [.. All.Select(form => form.MediaType).OfType<string>()];
}

/// <summary>A network, written in the form that the address's ending or <c>Accept</c> asks for.</summary>
public sealed class NetworkAnswer(NetworkDocument network, string fileName) : IResult, IEndpointMetadataProvider
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var form = FormFor(httpContext);
        httpContext.Response.ContentType = NetworkWriter.MediaType(form.Format);
        if (form.Format != NetworkFormat.Json)
            httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{MadeUpData.FileName(fileName, httpContext.MadeUp() is not null)}{form.Ending}\"";
        await NetworkWriter.WriteAsync(network, form.Format, httpContext.Response.Body, httpContext.RequestAborted);
    }

    private static NetworkForm FormFor(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<NetworkForm>() is { } byAddress) return byAddress;
        var mediaType = Representation.Chosen(context, NetworkForm.MediaTypes);
        return NetworkForm.All.First(form => form.MediaType == mediaType);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(
        new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(NetworkEnvelope), [.. NetworkForm.MediaTypes]));
}

/// <summary>The yearly network of a panel: GEXF, the one form that has a notion of time.</summary>
public sealed class NetworkHistoryAnswer(NetworkDocument network, string fileName) : IResult, IEndpointMetadataProvider
{
    private const string Gexf = "application/gexf+xml";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = Gexf;
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{MadeUpData.FileName(fileName, httpContext.MadeUp() is not null)}.gexf\"";
        await NetworkWriter.WriteAsync(network, NetworkFormat.Gexf, httpContext.Response.Body, httpContext.RequestAborted);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [Gexf]));
}

/// <summary>What a network looks like as JSON.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Directed">Whether an edge leads from its source to its target only; a mutual tie is one undirected edge.</param>
/// <param name="Multigraph">Never: two accounts have one edge, or one each way.</param>
/// <param name="Graph">Empty: the member that NetworkX wants for attributes of a whole graph.</param>
/// <param name="Nodes">The accounts; those without a tie are among them.</param>
/// <param name="Edges">The ties, by the ids of accounts.</param>
public sealed record NetworkEnvelope(
    string Title, bool Directed, bool Multigraph, IReadOnlyDictionary<string, string> Graph, IReadOnlyList<NetworkNodeAnswer> Nodes,
    IReadOnlyList<NetworkEdgeAnswer> Edges);

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

/// <summary>Puts a network on several addresses: the plain one, and one for each form's ending.</summary>
public static class NetworkRoutes
{
    public static IEndpointConventionBuilder MapNetwork(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => routes.MapForms(
        pattern, handler, [.. NetworkForm.All.Where(form => form.Format != NetworkFormat.Json).Select(form => (form.Ending, (object)form))]);
}
