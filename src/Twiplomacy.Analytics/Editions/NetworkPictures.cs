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
/// Lays the mutual ties of a panel's editions out, once and together: an account keeps its place over the years. The pictures
/// are made when an edition is built, are stored, and are the same for everybody.
/// </summary>
public sealed class NetworkPictures(EditionQueries editions, NetworkLayoutStore layouts)
{
    // What is built lays all of them out anew: with a thousand, each new edition would read every other.
    private const int MostTogether = 30;

    // A page asks three times: for itself, for its picture and for what moves.
    private readonly RecentAnswers<(int Revision, DateTimeOffset BuiltAt), NetworkPicture> _kept = new("network_pictures", most: 8);

    /// <summary>Makes and stores the picture of the revision that speaks for an edition, and of its draft.</summary>
    public async Task PrepareAsync(string slug, CancellationToken cancellationToken)
    {
        foreach (var revision in (EditionRevisionRow?[])[await editions.FindAsync(slug, null, cancellationToken), await editions.FindDraftAsync(slug, cancellationToken)])
            if (revision is not null) await ReadAsync(revision, await TogetherAsync(revision, cancellationToken), cancellationToken);
    }

    /// <summary>The stored picture; it is made now if the edition was built before pictures were.</summary>
    public async Task<NetworkPicture> LoadAsync(EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var together = await TogetherAsync(revision, cancellationToken);
        var picture = await _kept.GetAsync(
            (revision.RevisionId, NewestOf(together)), given => ReadAsync(revision, together, given), cancellationToken);
        // A draft may have been sealed since.
        return picture with { Revision = revision };
    }

    // The newest editions of the panel by the revisions that speak for them; the one asked for speaks for its own.
    private async Task<IReadOnlyList<EditionRevisionRow>> TogetherAsync(EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        var newest = (await editions.ListAsync(revision.Panel, cancellationToken)).TakeLast(MostTogether)
            .Select(other => other.EditionId == revision.EditionId ? revision : other).ToList();
        return newest.Contains(revision) ? newest : [revision, .. newest];
    }

    private static DateTimeOffset NewestOf(IReadOnlyList<EditionRevisionRow> together) => together.Max(revision => revision.BuiltAt);

    private async Task<NetworkPicture> ReadAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionRevisionRow> together, CancellationToken cancellationToken)
    {
        var drawn = await DrawnNetwork.LoadAsync(revision, editions, cancellationToken);
        var layout = await layouts.FindAsync(revision.RevisionId, NewestOf(together), cancellationToken)
            ?? await LayOutAsync(drawn, together, cancellationToken);
        return new NetworkPicture(
            revision,
            [.. drawn.Accounts.Select((member, place) => new PicturedAccount(
                member, layout.Xs[place], layout.Ys[place], drawn.MutualTies[place], layout.Communities[place]))],
            drawn.Ties, drawn.Isolated);
    }

    private async Task<NetworkLayoutRow> LayOutAsync(
        DrawnNetwork asked, IReadOnlyList<EditionRevisionRow> together, CancellationToken cancellationToken)
    {
        var options = new GraphOptions { Cancellation = cancellationToken };
        var all = new List<DrawnNetwork>();
        foreach (var revision in together)
            all.Add(revision.RevisionId == asked.Revision.RevisionId ? asked : await DrawnNetwork.LoadAsync(revision, editions, cancellationToken));
        var points = SharedLayout.Of(all.Select(drawn => (Addresses(drawn), drawn.Ties)), options);
        // A draft beside a sealed revision, or an old edition, has a picture of its own and changes no other.
        var speaks = together.Count <= MostTogether
            && (await editions.FindAsync(asked.Revision.Slug, null, cancellationToken))?.RevisionId == asked.Revision.RevisionId;
        foreach (var drawn in all.Where(drawn => speaks && drawn != asked)) await SaveAsync(drawn, points, NewestOf(together), options);
        return await SaveAsync(asked, points, NewestOf(together), options);
    }

    private async Task<NetworkLayoutRow> SaveAsync(
        DrawnNetwork drawn, IReadOnlyDictionary<string, LayoutPoint> points, DateTimeOffset newest, GraphOptions options)
    {
        var own = drawn.Accounts.Select(member => points[member.Account]).ToList();
        var (sources, targets) = (drawn.Ties.Select(tie => tie.Source), drawn.Ties.Select(tie => tie.Target));
        var graph = UndirectedGraph.FromEdges(own.Count, [.. sources], [.. targets], options);
        var layout = new NetworkLayoutRow(
            [.. own.Select(point => (float)point.X)], [.. own.Select(point => (float)point.Y)], BySize(Communities.Leiden(graph, null, options)));
        await layouts.SaveAsync(drawn.Revision.RevisionId, newest, layout, options.Cancellation);
        return layout;
    }

    private static IReadOnlyList<string> Addresses(DrawnNetwork drawn) => [.. drawn.Accounts.Select(member => member.Account)];

    private static int[] BySize(Communities communities)
    {
        var places = Enumerable.Range(0, communities.Count).OrderByDescending(label => communities.Sizes[label]).ThenBy(label => label)
            .Select((label, place) => (label, place)).ToDictionary(pair => pair.label, pair => pair.place);
        return [.. communities.Labels.Select(label => places[label])];
    }
}
