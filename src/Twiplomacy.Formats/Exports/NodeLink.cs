using System.Globalization;
using System.Text.Json;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// A network as one JSON object of nodes and links or edges: NetworkX's node-link data, D3's examples, graphology, and our own
/// file. A link names its ends by id, or by their place among the nodes where those have no id.
/// </summary>
internal sealed class NodeLink : NetworkFormat
{
    private static readonly string[] Ids = ["id", "key", "_id"];

    public override FormatDescription Description { get; } = new(
        "node-link",
        [AskedField.Captured, AskedField.Completeness, AskedField.CompleteWithin, AskedField.Relation, AskedField.AccountsBy, AskedField.Platform],
        ["following", "mentions"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || sample.AreLines && !sample.IsWhole) return null;
        var shape = sample.Shape;
        var hasLinks = shape.Has("links[].source", "links[].target") || shape.Has("edges[].source", "edges[].target");
        // Where the sample ends among the nodes, what stands before them must say that it is a graph.
        var isGraph = shape.Has("directed") || shape.Has("multigraph");
        var hasNodes = shape.Has("nodes[].id") || shape.Has("nodes[].key") || shape.Has("nodes[].name") || shape.Has("nodes[]._id");
        return hasNodes && (hasLinks || isGraph) ? Claimed(sample, declaration) : null;
    }

    public override IEnumerable<NetworkItem> Items(ExportFile file)
    {
        var (isDirected, count) = (true, 0L);
        foreach (var part in JsonRows.Parts(file, path => path is "" or "nodes" or "links" or "edges" or "options"))
        {
            if (part.Problem is { } problem) yield return new NetworkProblem(part.Row, problem, part.Raw) { BreaksOff = true };
            else if (part.Path == "directed") isDirected = part.Element.ValueKind != JsonValueKind.False;
            else if (part.Path == "options.type") isDirected = part.Element.AsText() is not "undirected";
            else if (part.Path == "nodes[]") yield return Node(part, count++);
            else if (part.Path is "links[]" or "edges[]") yield return Edge(part, isDirected);
        }
    }

    private static NetworkNode Node(JsonRow part, long place)
    {
        var element = part.Element;
        var id = Ids.Select(name => element.Text(name)).FirstOrDefault(text => text is not null) ?? element.AsText() ?? place.ToString(CultureInfo.InvariantCulture);
        var node = new NetworkNode(part.Row, id, null);
        var best = int.MaxValue;
        foreach (var (name, value) in element.Properties().Concat(element.Properties("attributes")))
            if (!Ids.Contains(name) && value.AsText() is { } text) node = node.With(name, text, ref best);
        return node;
    }

    private static NetworkItem Edge(JsonRow part, bool isDirected)
    {
        var element = part.Element;
        // D3 puts the nodes themselves in the place of their ids once it has drawn them.
        var (source, target) = (End(element, "source"), End(element, "target"));
        if (source is null || target is null) return new NetworkProblem(part.Row, RowMessages.EdgeWithoutEnd, RawText.Of(element.GetRawText()));
        var edge = new NetworkEdge(part.Row, source, target, isDirected && element.Flag("undirected") is not true && element.Flag("directed") is not false, 1);
        foreach (var (name, value) in element.Properties().Concat(element.Properties("attributes")))
            if (name is not ("source" or "target" or "key" or "id") && value.AsText() is { } text) edge = edge.With(name, text);
        return edge;
    }

    private static string? End(JsonElement link, string side) => link.Text(side) ?? Ids.Select(name => link.Text(side, name)).FirstOrDefault(text => text is not null);
}
