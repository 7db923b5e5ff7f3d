using System.Xml;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.Exports;

/// <summary>Gephi's GEXF, versions 1.1 to 1.3: nodes may stand below nodes and behind the edges.</summary>
internal sealed class Gexf : NetworkFormat
{
    public override FormatDescription Description { get; } = new(
        "gexf",
        [AskedField.Captured, AskedField.Completeness, AskedField.CompleteWithin, AskedField.Relation, AskedField.AccountsBy, AskedField.Platform],
        ["following", "mentions"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) => XmlNetwork.Root(sample) switch
    {
        "gexf" => Claimed(sample, declaration),
        "!DOCTYPE" when sample.Text.Contains("<gexf", StringComparison.Ordinal) => Claim.Refused(FileMessages.DocumentType),
        _ => null,
    };

    public override IEnumerable<NetworkItem> Items(ExportFile file) => XmlNetwork.Items(file, new Walk().Step);

    /// <summary>Keeps the nodes and the edge that are open, since their attributes come below them.</summary>
    private sealed class Walk
    {
        private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);
        private readonly Stack<(NetworkNode Node, int Best)> _nodes = new();
        private string _class = "";
        private NetworkEdge? _edge;
        private bool _isDirected;

        public NetworkItem? Step(XmlReader reader, long line)
        {
            if (reader.NodeType == XmlNodeType.EndElement) return End(reader.LocalName);
            if (reader.NodeType != XmlNodeType.Element) return null;
            var item = Begin(reader, line);
            return item ?? (reader.IsEmptyElement ? End(reader.LocalName) : null);
        }

        private NetworkItem? Begin(XmlReader reader, long line)
        {
            switch (reader.LocalName)
            {
                case "graph": _isDirected = reader.GetAttribute("defaultedgetype") is "directed"; break;
                case "attributes": _class = reader.GetAttribute("class") ?? ""; break;
                case "attribute" when reader.GetAttribute("id") is { } id: _titles[_class + " " + id] = reader.GetAttribute("title") ?? id; break;
                case "nodes" when _nodes.Count > 0: return Outer();
                case "node" when reader.GetAttribute("id") is { } id: _nodes.Push((new NetworkNode(line, id, Filled(reader.GetAttribute("label"))), int.MaxValue)); break;
                case "edge": return Edge(reader, line);
                case "attvalue": Attribute(reader.GetAttribute("for") ?? reader.GetAttribute("id") ?? "", reader.GetAttribute("value") ?? ""); break;
                default: break;
            }
            return null;
        }

        private NetworkProblem? Edge(XmlReader reader, long line)
        {
            var (source, target) = (reader.GetAttribute("source"), reader.GetAttribute("target"));
            if (source is null || target is null) return new NetworkProblem(line, RowMessages.EdgeWithoutEnd, "");
            // An unknown type is the graph's own, as in Gephi.
            var isDirected = reader.GetAttribute("type") switch { "directed" => true, "undirected" or "mutual" => false, _ => _isDirected };
            _edge = new NetworkEdge(line, source, target, isDirected, XmlNetwork.Weight(reader.GetAttribute("weight")));
            foreach (var said in (string[])["kind", "label"])
                if (reader.GetAttribute(said) is { } word) _edge = _edge.With(said, word);
            return null;
        }

        private void Attribute(string key, string value)
        {
            if (_edge is not null) _edge = _edge.With(_titles.GetValueOrDefault("edge " + key, key), value);
            else if (_nodes.TryPop(out var open))
            {
                var best = open.Best;
                _nodes.Push((open.Node.With(_titles.GetValueOrDefault("node " + key, key), value, ref best), best));
            }
        }

        /// <summary>Nodes follow below this one: what it says of itself may come after them, so it is told now and once.</summary>
        private NetworkNode? Outer()
        {
            var (node, _) = _nodes.Pop();
            _nodes.Push((node with { Id = "" }, int.MaxValue));
            return node.Id.Length == 0 ? null : node;
        }

        private NetworkItem? End(string element)
        {
            NetworkItem? done = null;
            if (element == "node" && _nodes.TryPop(out var open)) done = open.Node.Id.Length == 0 ? null : open.Node;
            if (element == "edge") (done, _edge) = (_edge, null);
            return done;
        }

        private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
