using System.Text.Json;

namespace Twiplomacy.Formats.Networks;

/// <summary>A network as one JSON object: <c>directed</c>, <c>nodes</c> with their attributes, <c>edges</c> by node id: the node-link form that NetworkX and D3 read.</summary>
internal static class NodeLinkJson
{
    public static async Task WriteAsync(NetworkDocument network, Stream output, CancellationToken cancellation)
    {
        var pieces = new PieceOutput(output, cancellation);
        using var json = new Utf8JsonWriter(pieces.Piece);
        json.WriteStartObject();
        json.WriteString("title", network.Title);
        json.WriteBoolean("directed", network.IsDirected);
        json.WriteBoolean("multigraph", false);
        json.WriteStartObject("graph");
        json.WriteEndObject();
        json.WriteStartArray("nodes");
        foreach (var node in network.Nodes)
        {
            WriteNode(json, network, node);
            await PassOnIfLongAsync(json, pieces).ConfigureAwait(false);
        }
        json.WriteEndArray();
        json.WriteStartArray("edges");
        foreach (var edge in network.Edges)
        {
            WriteEdge(json, network, edge);
            await PassOnIfLongAsync(json, pieces).ConfigureAwait(false);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        await pieces.PassOnAsync().ConfigureAwait(false);
    }

    private static ValueTask PassOnIfLongAsync(Utf8JsonWriter json, PieceOutput pieces)
    {
        json.Flush();
        return pieces.PassOnIfLongAsync();
    }

    private static void WriteNode(Utf8JsonWriter json, NetworkDocument network, NetworkNode node)
    {
        json.WriteStartObject();
        json.WriteString("id", node.Id);
        json.WriteString("label", node.Label);
        WriteValues(json, network.NodeAttributes, node.Values);
        json.WriteEndObject();
    }

    private static void WriteEdge(Utf8JsonWriter json, NetworkDocument network, NetworkEdge edge)
    {
        json.WriteStartObject();
        json.WriteString("source", edge.Source);
        json.WriteString("target", edge.Target);
        if (network.IsWeighted) json.WriteNumber("weight", edge.Weight);
        WriteValues(json, network.EdgeAttributes, edge.Values);
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, IReadOnlyList<NetworkAttribute> attributes, IReadOnlyList<object?> values)
    {
        for (var i = 0; i < attributes.Count; i++)
        {
            var text = NetworkValue.Text(values[i]);
            json.WritePropertyName(attributes[i].Id);
            if (text is null) json.WriteNullValue();
            else if (values[i] is string) json.WriteStringValue(text);
            else json.WriteRawValue(text);
        }
    }
}
