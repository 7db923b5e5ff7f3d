using System.Xml;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// GraphML of NetworkX, igraph, yEd, NodeXL and others. A node is named by its data of a key such as screen_name, else labelled by
/// label or name or by yEd's NodeLabel; an edge's Relationship says what it states.
/// </summary>
internal sealed class GraphMl : NetworkFormat
{
    public override FormatDescription Description { get; } = new(
        "graphml",
        [AskedField.Captured, AskedField.Completeness, AskedField.CompleteWithin, AskedField.Relation, AskedField.AccountsBy, AskedField.Platform],
        ["following", "mentions"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) => XmlNetwork.Root(sample) switch
    {
        "graphml" => Claimed(sample, declaration),
        "!DOCTYPE" when sample.Text.Contains("<graphml", StringComparison.Ordinal) => Claim.Refused(FileMessages.DocumentType),
        _ => null,
    };

    public override IEnumerable<NetworkItem> Items(ExportFile file) => XmlNetwork.Items(file, new Walk().Step);

    /// <summary>Keeps the node or edge that is open, since its data come after its attributes.</summary>
    private sealed class Walk
    {
        private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> _defaults = new(StringComparer.Ordinal);
        private readonly HashSet<string> _told = new(StringComparer.Ordinal);
        private string? _key;
        private NetworkNode? _node;
        private NetworkEdge? _edge;
        private string? _data;
        private string _text = "";
        private int _best = int.MaxValue;
        private bool _isDirected = true;

        public NetworkItem? Step(XmlReader reader, long line)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element: return Element(reader, line);
                case XmlNodeType.EndElement: return End(reader.LocalName);
                case XmlNodeType.Text or XmlNodeType.CDATA when _data is not null: _text += reader.Value; break;
                default: break;
            }
            return null;
        }

        private NetworkItem? Element(XmlReader reader, long line)
        {
            NetworkItem? item = null;
            switch (reader.LocalName)
            {
                // A group holds a graph of its own: the node around it is told before those inside.
                case "graph":
                    _isDirected = reader.GetAttribute("edgedefault") is not "undirected";
                    (item, _node) = (_node, null);
                    break;
                case "key" when reader.GetAttribute("id") is { } key: Key(reader, key); break;
                case "default" when _key is not null && !reader.IsEmptyElement: (_data, _text) = (_key, ""); break;
                case "data" when !reader.IsEmptyElement: (_data, _text) = (_keys.GetValueOrDefault(reader.GetAttribute("key") ?? "", reader.GetAttribute("key") ?? ""), ""); break;
                // yEd draws nodes: their names stand in the drawing.
                case "NodeLabel" or "Label.Text" when !reader.IsEmptyElement: (_data, _text) = ("label", ""); break;
                case "hyperedge": return new NetworkProblem(line, RowMessages.Hyperedge, "");
                case "ShapeNode" or "Geometry" or "PolyLineEdge" when _data is not null: _data = null; break;
                case "node" when reader.GetAttribute("id") is { } id: (_node, _best) = (new NetworkNode(line, id, null), int.MaxValue); break;
                case "edge": return Edge(reader, line);
                default: break;
            }
            return item ?? (reader.IsEmptyElement ? End(reader.LocalName) : null);
        }

        private void Key(XmlReader reader, string key)
        {
            _keys[key] = reader.GetAttribute("attr.name") ?? key;
            if (!reader.IsEmptyElement && reader.GetAttribute("for") is "edge" or "all" or null) _key = _keys[key];
        }

        private NetworkItem? Edge(XmlReader reader, long line)
        {
            _told.Clear();
            var (source, target) = (reader.GetAttribute("source"), reader.GetAttribute("target"));
            if (source is null || target is null) return new NetworkProblem(line, RowMessages.EdgeWithoutEnd, "");
            var directed = reader.GetAttribute("directed");
            _edge = new NetworkEdge(line, source, target, directed is null ? _isDirected : directed == "true", 1);
            return reader.IsEmptyElement ? End("edge") : null;
        }

        private NetworkItem? End(string element)
        {
            NetworkItem? done = null;
            if (element is "data" or "NodeLabel" or "Label.Text" or "default") Take();
            if (element == "key") _key = null;
            if (element == "node") (done, _node) = (_node, null);
            if (element == "edge") (done, _edge) = (WithDefaults(_edge), null);
            return done;
        }

        /// <summary>What the file says of every edge that does not say otherwise.</summary>
        private NetworkEdge? WithDefaults(NetworkEdge? edge)
        {
            foreach (var (name, value) in _defaults)
                if (!_told.Contains(name)) edge = edge?.With(name, value);
            return edge;
        }

        private void Take()
        {
            if (_data is not null && _key is not null) _defaults[_data] = _text;
            else if (_data is not null && _edge is not null)
            {
                _edge = _edge.With(_data, _text);
                _told.Add(_data);
            }
            else if (_data is not null && _node is not null) _node = _node.With(_data, _text, ref _best);
            _data = null;
        }
    }
}
