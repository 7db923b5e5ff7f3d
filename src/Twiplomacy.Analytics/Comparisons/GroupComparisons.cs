using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Analytics.Comparisons;

/// <summary>Compares groups of an edition's accounts.</summary>
public sealed class GroupComparisons(EditionQueries editions, EditionTieReading reading, GroupQueries memberships, EditionPosts posts)
{
    /// <param name="members">All members of the revision, in the order of their positions.</param>
    /// <param name="chosen">Groups of them.</param>
    public async Task<GroupComparison> CompareAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, IReadOnlyList<MemberGroup> chosen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(chosen);
        var ties = await reading.ReadAsync(revision, members.Count, cancellationToken);
        var peers = chosen.Select(group => PeersOf(group, ties)).ToList();
        var rows = await RowsAsync(revision, chosen, cancellationToken);

        IReadOnlyList<EditionMemberRow> Members(IEnumerable<int> positions) => [.. positions.Order().Select(position => members[position])];
        var groups = chosen.Select((group, i) => new ComparedGroup(
            group, FiguresOf(group, rows, members), Members(peers[i]),
            Members(peers[i].Where(peer => chosen.Where((_, other) => other != i).All(other => HasNone(other, peer, ties))))));
        var mentions = await EditionMentions.LoadAsync(posts, revision, cancellationToken);
        var matrix = new GroupMatrix(ties);
        var pairs = chosen.SelectMany((first, i) => chosen.Skip(i + 1).Select(second => (First: first, Second: second))).ToList();
        return new GroupComparison(
            revision, [.. groups], Members(peers.Aggregate((all, next) => [.. all.Intersect(next)])),
            [.. pairs.Select(pair => matrix.Between(pair.First, pair.Second))],
            [.. pairs.Select(pair => mentions.Between(pair.First.Positions, pair.Second.Positions))], await HistoryAsync(revision, chosen, cancellationToken));
    }

    // Whoever is not known to be mutual with a peer may be so all the same.
    private static bool HasNone(MemberGroup group, int peer, EditionTies ties) =>
        group.Positions.All(member => member == peer || ties.Mutual(member, peer) == MutualState.NotMutual);

    private static HashSet<int> PeersOf(MemberGroup group, EditionTies ties)
    {
        var own = group.Positions.ToHashSet();
        return [.. group.Positions.SelectMany(ties.MutualPeers).Where(peer => !own.Contains(peer))];
    }

    private async Task<ILookup<string, RankedRow>> RowsAsync(
        EditionRevisionRow revision, IReadOnlyList<MemberGroup> groups, CancellationToken cancellationToken) =>
        (await editions.ListOfMembersAsync(revision.RevisionId, [.. groups.SelectMany(g => g.Positions).Distinct()], cancellationToken))
            .ToLookup(row => row.Measure);

    private static Dictionary<string, GroupFigure> FiguresOf(
        MemberGroup group, ILookup<string, RankedRow> rows, IReadOnlyList<EditionMemberRow> members)
    {
        var own = group.Positions.ToHashSet();
        return rows.ToDictionary(measure => measure.Key, measure => FigureOf([.. measure.Where(row => own.Contains(row.Position))], members));
    }

    private static GroupFigure FigureOf(List<RankedRow> rows, IReadOnlyList<EditionMemberRow> members)
    {
        var values = rows.Where(row => row.Value is not null).Select(row => row.Value!.Value).Order().ToList();
        var best = rows.Where(row => row.Rank is not null).MinBy(row => (row.Rank, row.Place));
        return new GroupFigure(
            values.Count, values.Count == 0 ? null : values.Sum(),
            values.Count == 0 ? null : (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2,
            best?.Rank, best is null ? null : members[best.Position]);
    }

    // Groups are those of each edition's own date: a country may have joined or left since.
    private async Task<IReadOnlyList<ComparedGroupEdition>> HistoryAsync(
        EditionRevisionRow revision, IReadOnlyList<MemberGroup> chosen, CancellationToken cancellationToken)
    {
        var known = await memberships.ListAsync(cancellationToken);
        var history = new List<ComparedGroupEdition>();
        foreach (var edition in (await editions.ListAsync(revision.Panel, cancellationToken)).Where(e => e.IsSealed || e.RevisionId == revision.RevisionId))
        {
            var members = await editions.ListMembersAsync(edition.RevisionId, cancellationToken);
            var groupings = new MemberGroupings(members, known, DateOnly.FromDateTime(edition.AsOf.UtcDateTime));
            var then = chosen.Select(group => groupings.FindOne(group.Name) ?? group with { Positions = [] }).ToList();
            var rows = await RowsAsync(edition, then, cancellationToken);
            history.Add(new ComparedGroupEdition(edition, [.. then.Select(group => FiguresOf(group, rows, members))]));
        }
        return history;
    }
}
