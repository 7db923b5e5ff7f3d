using System.Globalization;

namespace Twiplomacy.Formats.Networks;

/// <summary>
/// A network as GraphML (graphml.graphdrawing.org), which igraph, NetworkX, Gephi, graph-tool and yEd read. What has a name there
/// has it here: igraph finds vertices by <c>name</c>, which no two share, Gephi shows <c>label</c>, both place them at <c>x</c>, <c>y</c>.
/// </summary>
internal static class GraphMlDocument
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";

    public static async Task WriteAsync(NetworkDocument network, Stream output, CancellationToken cancellation)
    {
        using var xml = new XmlPieces(output, cancellation);
        WriteHead(xml, network);
        var names = new UniqueLabels();
        foreach (var node in network.Nodes)
        {
            WriteNode(xml, network, node, names.Of(node));
            await xml.PassOnIfLongAsync().ConfigureAwait(false);
        }
        foreach (var edge in network.Edges)
        {
            xml.Start("edge");
            xml.Attribute("source", edge.Source);
            xml.Attribute("target", edge.Target);
            if (network.IsWeighted) WriteValue(xml, "weight", edge.Weight.ToString("R", CultureInfo.InvariantCulture));
            WriteValues(xml, "e_", network.EdgeAttributes, edge.Values);
            xml.End();
            await xml.PassOnIfLongAsync().ConfigureAwait(false);
        }
        await xml.FinishAsync().ConfigureAwait(false);
    }

    private static void WriteNode(XmlPieces xml, NetworkDocument network, NetworkNode node, string name)
    {
        xml.Start("node");
        xml.Attribute("id", node.Id);
        WriteValue(xml, "name", name);
        WriteValue(xml, "label", node.Label);
        if (network.HasPositions && node.Position is { } position)
        {
            WriteValue(xml, "x", position.Right.ToString("R", CultureInfo.InvariantCulture));
            WriteValue(xml, "y", position.Up.ToString("R", CultureInfo.InvariantCulture));
        }
        WriteValues(xml, "n_", network.NodeAttributes, node.Values);
        xml.End();
    }

    private static void WriteHead(XmlPieces xml, NetworkDocument network)
    {
        xml.Start("graphml", Space);
        xml.Element("desc", network.Title);
        WriteKey(xml, "name", "node", new NetworkAttribute("name", NetworkValueType.Text));
        WriteKey(xml, "label", "node", new NetworkAttribute("label", NetworkValueType.Text));
        string[] axes = network.HasPositions ? ["x", "y"] : [];
        foreach (var axis in axes) WriteKey(xml, axis, "node", new NetworkAttribute(axis, NetworkValueType.Real));
        foreach (var attribute in network.NodeAttributes) WriteKey(xml, "n_" + attribute.Id, "node", attribute);
        if (network.IsWeighted) WriteKey(xml, "weight", "edge", new NetworkAttribute("weight", NetworkValueType.Real));
        foreach (var attribute in network.EdgeAttributes) WriteKey(xml, "e_" + attribute.Id, "edge", attribute);
        xml.Start("graph");
        xml.Attribute("edgedefault", network.IsDirected ? "directed" : "undirected");
    }

    private static void WriteKey(XmlPieces xml, string id, string bearer, NetworkAttribute attribute)
    {
        xml.Start("key");
        xml.Attribute("id", id);
        xml.Attribute("for", bearer);
        xml.Attribute("attr.name", attribute.Id);
        xml.Attribute("attr.type", TypeName(attribute.Type));
        xml.End();
    }

    private static void WriteValues(
        XmlPieces xml, string prefix, IReadOnlyList<NetworkAttribute> attributes, IReadOnlyList<object?> values)
    {
        for (var i = 0; i < attributes.Count; i++)
        {
            if (NetworkValue.Text(values[i]) is { } text) WriteValue(xml, prefix + attributes[i].Id, text);
        }
    }

    private static void WriteValue(XmlPieces xml, string key, string text)
    {
        xml.Start("data");
        xml.Attribute("key", key);
        xml.Text(text);
        xml.End();
    }

    private static string TypeName(NetworkValueType type) => type switch
    {
        NetworkValueType.Integer => "long",
        NetworkValueType.Real => "double",
        NetworkValueType.Flag => "boolean",
        _ => "string",
    };
}
