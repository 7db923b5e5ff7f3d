using System.Globalization;

namespace Twiplomacy.Formats.Networks;

/// <summary>A network as GEXF 1.2, the newest that both Gephi and NetworkX read.</summary>
internal static class GexfDocument
{
    private const string Space = "http://www.gexf.net/1.2draft";
    private const string Looks = "http://www.gexf.net/1.2draft/viz";

    public static async Task WriteAsync(NetworkDocument network, Stream output, CancellationToken cancellation)
    {
        using var xml = new XmlPieces(output, cancellation);
        WriteHead(xml, network);
        xml.Start("nodes");
        foreach (var node in network.Nodes)
        {
            WriteNode(xml, network, node);
            await xml.PassOnIfLongAsync().ConfigureAwait(false);
        }
        xml.End();
        xml.Start("edges");
        var number = 0L;
        foreach (var edge in network.Edges)
        {
            WriteEdge(xml, network, edge, number++);
            await xml.PassOnIfLongAsync().ConfigureAwait(false);
        }
        await xml.FinishAsync().ConfigureAwait(false);
    }

    private static void WriteHead(XmlPieces xml, NetworkDocument network)
    {
        xml.Start("gexf", Space);
        xml.Attribute("version", "1.2");
        if (network.HasPositions) xml.Declare("viz", Looks);
        xml.Start("meta");
        xml.Element("creator", "Twiplomacy");
        xml.Element("description", network.Title);
        xml.End();
        xml.Start("graph");
        xml.Attribute("defaultedgetype", network.IsDirected ? "directed" : "undirected");
        if (network.Span is { } span)
        {
            xml.Attribute("mode", "dynamic");
            xml.Attribute("timeformat", "date");
            WriteDays(xml, span);
        }
        WriteAttributes(xml, "node", "static", network.NodeAttributes);
        WriteAttributes(xml, "node", "dynamic", network.TimedAttributes);
        WriteAttributes(xml, "edge", "static", network.EdgeAttributes);
    }

    private static void WriteDays(XmlPieces xml, Spell spell)
    {
        xml.Attribute("start", spell.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.Attribute("end", spell.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static void WriteAttributes(XmlPieces xml, string bearer, string mode, IReadOnlyList<NetworkAttribute> attributes)
    {
        if (attributes.Count == 0) return;
        xml.Start("attributes");
        xml.Attribute("class", bearer);
        xml.Attribute("mode", mode);
        foreach (var attribute in attributes)
        {
            xml.Start("attribute");
            xml.Attribute("id", attribute.Id);
            xml.Attribute("title", attribute.Id);
            xml.Attribute("type", TypeName(attribute.Type));
            xml.End();
        }
        xml.End();
    }

    private static void WriteNode(XmlPieces xml, NetworkDocument network, NetworkNode node)
    {
        xml.Start("node");
        xml.Attribute("id", node.Id);
        xml.Attribute("label", node.Label);
        WriteValues(xml, network.NodeAttributes, node.Values, node.TimedValues);
        WriteSpells(xml, node.Spells);
        if (network.HasPositions && node.Position is { } position) WritePosition(xml, position);
        xml.End();
    }

    private static void WritePosition(XmlPieces xml, NetworkPosition position)
    {
        xml.StartOf(Looks, "position");
        xml.Attribute("x", position.Right.ToString("R", CultureInfo.InvariantCulture));
        xml.Attribute("y", position.Up.ToString("R", CultureInfo.InvariantCulture));
        xml.Attribute("z", "0");
        xml.End();
    }

    private static void WriteEdge(XmlPieces xml, NetworkDocument network, NetworkEdge edge, long number)
    {
        xml.Start("edge");
        xml.Attribute("id", number.ToString(CultureInfo.InvariantCulture));
        xml.Attribute("source", edge.Source);
        xml.Attribute("target", edge.Target);
        if (network.IsWeighted) xml.Attribute("weight", edge.Weight.ToString("R", CultureInfo.InvariantCulture));
        WriteValues(xml, network.EdgeAttributes, edge.Values, []);
        WriteSpells(xml, edge.Spells ?? []);
        xml.End();
    }

    private static void WriteValues(
        XmlPieces xml, IReadOnlyList<NetworkAttribute> attributes, IReadOnlyList<object?> values, IReadOnlyList<TimedValue> timed)
    {
        if (attributes.Count == 0 && timed.Count == 0) return;
        xml.Start("attvalues");
        for (var i = 0; i < attributes.Count; i++)
        {
            if (NetworkValue.Text(values[i]) is { } text) WriteValue(xml, attributes[i].Id, text, null);
        }
        foreach (var value in timed)
        {
            if (NetworkValue.Text(value.Value) is { } text) WriteValue(xml, value.Attribute, text, value.During);
        }
        xml.End();
    }

    private static void WriteValue(XmlPieces xml, string attribute, string text, Spell? during)
    {
        xml.Start("attvalue");
        xml.Attribute("for", attribute);
        xml.Attribute("value", text);
        if (during is { } spell) WriteDays(xml, spell);
        xml.End();
    }

    private static void WriteSpells(XmlPieces xml, IReadOnlyList<Spell> spells)
    {
        if (spells.Count == 0) return;
        xml.Start("spells");
        foreach (var spell in spells)
        {
            xml.Start("spell");
            WriteDays(xml, spell);
            xml.End();
        }
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
