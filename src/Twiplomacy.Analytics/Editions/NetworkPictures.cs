using Twiplomacy.Graph;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Editions;

/// <summary>An account in a picture.</summary>
/// <param name="X">From 0 to 1.</param>
/// <param name="Y">From 0, on top, to 1.</param>
/// <param name="Community">Communities are numbered by size, the largest first.</param>
public sealed record PicturedAccount(EditionMemberRow Member, float X, float Y, int MutualTies, int Community);

/// <summary>The picture of an edition's mutual ties: accounts by position, and each tie once by the positions of its ends.</summary>
public sealed record NetworkPicture(
    EditionRevisionRow Revision, IReadOnlyList<PicturedAccount> Accounts, IReadOnlyList<(int Source, int Target)> Ties);

/// <summary>Lays the mutual ties of an edition out, once: the picture is stored, and is the same for everybody.</summary>
public sealed class NetworkPictures(EditionQueries editions, NetworkLayoutStore layouts)
{
    public async Task<NetworkPicture> LoadAsync(EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var rows = await editions.ListTiesAsync(revision.RevisionId, cancellationToken);
        var ties = rows.SelectMany(row => row.Mutual.Where(target => target > row.Source), (row, target) => (row.Source, target)).ToList();
        var layout = await layouts.FindAsync(revision.RevisionId, revision.BuiltAt, cancellationToken)
            ?? await LayOutAsync(revision, members.Count, ties, cancellationToken);
        var counts = rows.ToDictionary(row => row.Source, row => row.Mutual.Length);
        return new NetworkPicture(
            revision,
            [.. members.Select(member => new PicturedAccount(
                member, layout.Xs[member.Position], layout.Ys[member.Position], counts.GetValueOrDefault(member.Position), layout.Communities[member.Position]))],
            ties);
    }

    private async Task<NetworkLayoutRow> LayOutAsync(
        EditionRevisionRow revision, int count, List<(int Source, int Target)> ties, CancellationToken cancellationToken)
    {
        var options = new GraphOptions { Cancellation = cancellationToken };
        var graph = UndirectedGraph.FromEdges(count, [.. ties.Select(tie => tie.Source)], [.. ties.Select(tie => tie.Target)], options);
        var points = ForceLayout.Of(graph, null, options);
        var layout = new NetworkLayoutRow(
            [.. points.Select(point => (float)point.X)], [.. points.Select(point => (float)point.Y)], BySize(Communities.Leiden(graph, null, options)));
        await layouts.SaveAsync(revision.RevisionId, revision.BuiltAt, layout, cancellationToken);
        return layout;
    }

    private static int[] BySize(Communities communities)
    {
        var places = Enumerable.Range(0, communities.Count).OrderByDescending(label => communities.Sizes[label]).ThenBy(label => label)
            .Select((label, place) => (label, place)).ToDictionary(pair => pair.label, pair => pair.place);
        return [.. communities.Labels.Select(label => places[label])];
    }
}
