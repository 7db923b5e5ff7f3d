using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Networks.Reading;

/// <summary>
/// Takes a network file in as it stands: every node is a vertex under the name that the file gives it, with or without edges,
/// and keeps its label beside it.
/// </summary>
internal sealed class NetworkTieReader(VertexNames names, TieSink ties, Dictionary<int, string> labels, ImportDeclaration declaration)
{
    private readonly List<NetworkEdge> _mentions = [];
    private long _follows;
    private long _weightless;

    public void Read(IEnumerable<NetworkItem> items, FileReading file, CancellationToken cancellation)
    {
        file.AreHandles = false;
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            if (item is NetworkNode node) Take(node, file);
            else if (item is NetworkProblem problem) file.AddFault(problem.Row, problem.Reason);
            else Take((NetworkEdge)item, file);
        }
        // Of a network that states follows and mentions the follows are ties; one of mentions alone is a network of these.
        if (_follows == 0) foreach (var edge in _mentions) Add(edge, file);
        else if (_mentions.Count > 0) file.Remark(NetworkMessages.MentionsLeftOut(_mentions.Count));
        if (_weightless > 0) file.Remark(ListMessages.WeightlessEdges(_weightless));
    }

    private void Take(NetworkNode node, FileReading file)
    {
        file.HasRead = true;
        if (node.Id.Length == 0) file.AddFault(node.Row, RowMessages.NodeWithoutName);
        else if (names.Intern(node.Id) is var vertex && (node.Handle ?? node.Label) is { } label && label != node.Id) labels[vertex] = label;
    }

    private void Take(NetworkEdge edge, FileReading file)
    {
        if (edge.Relation == Formats.EdgeLists.EdgeRelation.Own) return;
        if (edge.Lost is { } lost) file.AddFault(edge.Row, lost);
        else if (edge.UnknownRelation is { } word) file.AddFault(edge.Row, RowMessages.NoRelation(RawText.Of(word)));
        else if (edge.Weight < 0) file.AddFault(edge.Row, RowMessages.NegativeEdge);
        else if (edge.Weight == 0 || (edge.Counts.Count > 0 && edge.Counts.All(counted => counted.Count == 0))) _weightless++;
        else if (edge.IsMention) _mentions.Add(edge);
        else
        {
            _follows++;
            Add(edge, file);
        }
    }

    private void Add(NetworkEdge edge, FileReading file)
    {
        file.Rows++;
        var (source, target) = (names.Intern(edge.Source), names.Intern(edge.Target));
        ties.Add(source, target);
        if (!edge.IsDirected || declaration.Relation == ExportRelation.Mutual) ties.Add(target, source);
    }
}
