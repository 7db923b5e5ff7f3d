using Twiplomacy.Formats.Networks;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Web.Networks;

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
