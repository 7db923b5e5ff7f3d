namespace Twiplomacy.Formats.Networks;

/// <summary>Writes a network to a stream, piece by piece: memory does not grow with the network.</summary>
public static class NetworkWriter
{
    /// <summary>Writes the whole network in UTF-8 and leaves the stream open. A history is written by GEXF and lost by the others.</summary>
    public static Task WriteAsync(NetworkDocument network, NetworkFormat format, Stream output, CancellationToken cancellation) =>
        format switch
        {
            NetworkFormat.Csv => EdgeCsv.WriteAsync(network, output, cancellation),
            NetworkFormat.NodeCsv => NodeCsv.WriteAsync(network, ("id", "label"), output, cancellation),
            NetworkFormat.GephiEdges => EdgeCsv.WriteForGephiAsync(network, output, cancellation),
            NetworkFormat.GephiNodes => NodeCsv.WriteAsync(network, ("Id", "Label"), output, cancellation),
            NetworkFormat.Pajek => PajekDocument.WriteAsync(network, output, cancellation),
            NetworkFormat.Gexf => GexfDocument.WriteAsync(network, output, cancellation),
            NetworkFormat.GraphMl => GraphMlDocument.WriteAsync(network, output, cancellation),
            NetworkFormat.Json => NodeLinkJson.WriteAsync(network, output, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };

    /// <summary>The media type to serve the file with.</summary>
    public static string MediaType(NetworkFormat format) => format switch
    {
        NetworkFormat.Csv or NetworkFormat.NodeCsv or NetworkFormat.GephiEdges or NetworkFormat.GephiNodes => "text/csv; charset=utf-8",
        NetworkFormat.Pajek => "text/x-pajek; charset=utf-8",
        NetworkFormat.Gexf => "application/gexf+xml",
        NetworkFormat.GraphMl => "application/graphml+xml",
        NetworkFormat.Json => "application/json",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}
