using Twiplomacy.Analytics.Caching;
using Twiplomacy.Core.Editions;
using Twiplomacy.Graph;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Editions;

/// <summary>An account in a picture.</summary>
/// <param name="X">From 0 to 1.</param>
/// <param name="Y">From 0, on top, to 1.</param>
/// <param name="Community">Communities are numbered by size, the largest first.</param>
public sealed record PicturedAccount(EditionMemberRow Member, float X, float Y, int MutualTies, int Community);

/// <summary>The picture of an edition's mutual ties: the accounts that have one, in the edition's order, and each tie once.</summary>
/// <param name="Ties">By the places of both ends in <paramref name="Accounts"/>.</param>
/// <param name="Isolated">How many members have no known mutual tie, and are not in the picture.</param>
public sealed record NetworkPicture(
    EditionRevisionRow Revision, IReadOnlyList<PicturedAccount> Accounts, IReadOnlyList<(int Source, int Target)> Ties, int Isolated);

/// <summary>
/// Lays the mutual ties of an edition out, once: the picture is made when the edition is built, is stored, and is the
/// same for everybody.
/// </summary>
public sealed class NetworkPictures(EditionQueries editions, NetworkLayoutStore layouts)
{
    // A page asks three times: for itself, for its picture and for what moves.
    private readonly RecentAnswers<(int Revision, DateTimeOffset BuiltAt), NetworkPicture> _kept = new("network_pictures", most: 4);

    /// <summary>Makes and stores the picture of the revision that speaks for an edition, and of its draft.</summary>
    public async Task PrepareAsync(string slug, CancellationToken cancellationToken)
    {
        foreach (var revision in (EditionRevisionRow?[])[await editions.FindAsync(slug, null, cancellationToken), await editions.FindDraftAsync(slug, cancellationToken)])
            if (revision is not null) await ReadAsync(revision, cancellationToken);
    }

    /// <summary>The stored picture; it is made now if the edition was built before pictures were.</summary>
    public async Task<NetworkPicture> LoadAsync(EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var picture = await _kept.GetAsync((revision.RevisionId, revision.BuiltAt), given => ReadAsync(revision, given), cancellationToken);
        // A draft may have been sealed since.
        return picture with { Revision = revision };
    }

    private async Task<NetworkPicture> ReadAsync(EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var rows = await editions.ListTiesAsync(revision.RevisionId, cancellationToken);
        var mutual = rows.Where(row => row.Mutual.Length > 0).ToDictionary(row => row.Source, row => row.Mutual);
        var pictured = members.Where(member => mutual.ContainsKey(member.Position)).ToList();
        var places = pictured.Index().ToDictionary(pair => pair.Item.Position, pair => pair.Index);
        var ties = pictured.SelectMany((member, source) => mutual[member.Position].Where(target => target > member.Position).Select(target => (source, places[target]))).ToList();
        var layout = await layouts.FindAsync(revision.RevisionId, revision.BuiltAt, cancellationToken)
            ?? await LayOutAsync(revision, pictured.Count, ties, cancellationToken);
        return new NetworkPicture(
            revision,
            [.. pictured.Select((member, place) => new PicturedAccount(
                member, layout.Xs[place], layout.Ys[place], mutual[member.Position].Length, layout.Communities[place]))],
            ties, members.Count - pictured.Count);
    }

    private async Task<NetworkLayoutRow> LayOutAsync(
        EditionRevisionRow revision, int count, List<(int Source, int Target)> ties, CancellationToken cancellationToken)
    {
        var options = new GraphOptions { Cancellation = cancellationToken };
        var graph = UndirectedGraph.FromEdges(count, [.. ties.Select(tie => tie.Source)], [.. ties.Select(tie => tie.Target)], options);
        var points = NetworkLayout.Of(graph, options);
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
