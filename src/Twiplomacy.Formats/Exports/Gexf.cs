using System.Xml;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;

namespace Twiplomacy.Formats.Exports;

/// <summary>Gephi's GEXF, versions 1.1 to 1.3.</summary>
internal sealed class Gexf : NetworkFormat
{
    public override FormatDescription Description { get; } = new(
        "gexf", "GEXF network (Gephi)", "XML whose root is gexf",
        "capture, completeness, what an edge means, whether numbers are ids", "--captured, --complete or --complete-within, --relation mention, --accounts-by, --platform",
        ["following", "mentions"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) => XmlNetwork.Root(sample) switch
    {
        "gexf" => Claimed(sample, declaration),
        "!DOCTYPE" when sample.Text.Contains("<gexf", StringComparison.Ordinal) => Claim.Refused("XML with a document type definition is not read: it can name other files and grow without end"),
        _ => null,
    };

    protected override IEnumerable<NetworkItem> Items(ExportFile file)
    {
        var isDirected = false;
        return XmlNetwork.Items(file, Step);

        NetworkItem? Step(XmlReader reader, long line)
        {
            if (reader.NodeType != XmlNodeType.Element) return null;
            if (reader.LocalName == "graph") isDirected = reader.GetAttribute("defaultedgetype") is "directed";
            if (reader.LocalName == "node" && reader.GetAttribute("id") is { } id) return new NetworkNode(line, id, reader.GetAttribute("label"));
            if (reader.LocalName != "edge") return null;
            var (source, target) = (reader.GetAttribute("source"), reader.GetAttribute("target"));
            if (source is null || target is null) return new NetworkProblem(line, "an edge without source or target", "");
            var type = reader.GetAttribute("type");
            return new NetworkEdge(line, source, target, type is null ? isDirected : type == "directed", XmlNetwork.Weight(reader.GetAttribute("weight")));
        }
    }
}
