using System.Xml;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;

namespace Twiplomacy.Formats.Exports;

/// <summary>GraphML. A node's label is its data of a key named label, name, screen_name or handle; an edge's weight that of weight.</summary>
internal sealed class GraphMl : NetworkFormat
{
    public override FormatDescription Description { get; } = new(
        "graphml", "GraphML network", "XML whose root is graphml",
        "capture, completeness, what an edge means, whether numbers are ids", "--captured, --complete or --complete-within, --relation mention, --accounts-by, --platform",
        ["following", "mentions"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) => XmlNetwork.Root(sample) switch
    {
        "graphml" => Claimed(sample, declaration),
        "!DOCTYPE" when sample.Text.Contains("<graphml", StringComparison.Ordinal) => Claim.Refused("XML with a document type definition is not read: it can name other files and grow without end"),
        _ => null,
    };

    protected override IEnumerable<NetworkItem> Items(ExportFile file) => XmlNetwork.Items(file, new Walk().Step);

    /// <summary>Keeps the node or edge that is open, since its data come after its attributes.</summary>
    private sealed class Walk
    {
        private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
        private NetworkNode? _node;
        private NetworkEdge? _edge;
        private string? _data;
        private bool _isDirected = true;

        public NetworkItem? Step(XmlReader reader, long line) => reader.NodeType switch
        {
            XmlNodeType.Element => Element(reader, line),
            XmlNodeType.Text => Text(reader.Value),
            XmlNodeType.EndElement => End(reader.LocalName),
            _ => null,
        };

        private NetworkItem? Element(XmlReader reader, long line)
        {
            switch (reader.LocalName)
            {
                case "graph": _isDirected = reader.GetAttribute("edgedefault") is not "undirected"; break;
                case "key" when reader.GetAttribute("id") is { } key: _keys[key] = Header(reader.GetAttribute("attr.name")); break;
                case "data" when !reader.IsEmptyElement: _data = _keys.GetValueOrDefault(reader.GetAttribute("key") ?? ""); break;
                case "node" when reader.GetAttribute("id") is { } id: _node = new NetworkNode(line, id, null); break;
                case "edge": return Edge(reader, line);
                default: break;
            }
            return reader.IsEmptyElement ? End(reader.LocalName) : null;
        }

        private NetworkItem? Edge(XmlReader reader, long line)
        {
            var (source, target) = (reader.GetAttribute("source"), reader.GetAttribute("target"));
            if (source is null || target is null) return new NetworkProblem(line, "an edge without source or target", "");
            var directed = reader.GetAttribute("directed");
            _edge = new NetworkEdge(line, source, target, directed is null ? _isDirected : directed == "true", 1);
            return reader.IsEmptyElement ? End("edge") : null;
        }

        private NetworkItem? Text(string value)
        {
            if (_edge is not null && _data == "weight") _edge = _edge with { Weight = XmlNetwork.Weight(value) };
            else if (_node is { Label: null } && _data is "label" or "screenname" or "handle" or "name" or "username") _node = _node! with { Label = value };
            return null;
        }

        private NetworkItem? End(string element)
        {
            NetworkItem? done = null;
            if (element == "data") _data = null;
            if (element == "node") (done, _node) = (_node, null);
            if (element == "edge") (done, _edge) = (_edge, null);
            return done;
        }

        private static string Header(string? name) => Formats.Text.Header.Key(name ?? "");
    }
}
