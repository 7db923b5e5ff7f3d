using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Editions;
using Twiplomacy.Graph;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Chains;

/// <summary>Finds chains of mutual follows between accounts of an edition.</summary>
public sealed class EditionChains(EditionQueries editions)
{
    /// <summary>The shortest chains between each two accounts, in the order of the pairs.</summary>
    /// <param name="members">All members of the revision, in the order of their positions.</param>
    /// <param name="pairs">Some of them.</param>
    /// <param name="limit">How many chains of each pair at most.</param>
    public async Task<IReadOnlyList<AccountChains>> FindAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, IReadOnlyList<(EditionMemberRow From, EditionMemberRow To)> pairs, int limit,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(pairs);
        var rows = await editions.ListTiesAsync(revision.RevisionId, cancellationToken);
        var options = new GraphOptions { Cancellation = cancellationToken };
        var (graph, ties) = (MutualGraph(rows, members.Count, options), new EditionTies(rows, members.Count));
        var byEnd = pairs.Select(pair => pair.To.Position).Distinct().ToDictionary(end => end, end => ShortestChains.To(graph, end, options));
        return [.. pairs.Select(pair => Of(revision, pair.From, pair.To, byEnd[pair.To.Position], ties, members, limit))];
    }

    private static AccountChains Of(
        EditionRevisionRow revision, EditionMemberRow from, EditionMemberRow to, ShortestChains chains, EditionTies ties,
        IReadOnlyList<EditionMemberRow> members, int limit)
    {
        var length = chains.Length(from.Position);
        return new AccountChains(
            revision, from, to, length, PossibleChain.Length(ties, from.Position, to.Position, length), chains.Count(from.Position),
            [.. chains.From(from.Position, limit).Select(chain => (IReadOnlyList<EditionMemberRow>)[.. chain.Select(position => members[position])])]);
    }

    private static UndirectedGraph MutualGraph(IReadOnlyList<EditionTieRow> rows, int members, GraphOptions options)
    {
        var peers = rows.ToDictionary(row => row.Source, row => row.Mutual);
        var (offsets, entries) = (new int[members + 1], new int[rows.Sum(row => row.Mutual.Length)]);
        for (var member = 0; member < members; member++)
        {
            var row = peers.GetValueOrDefault(member) ?? [];
            row.CopyTo(entries, offsets[member]);
            offsets[member + 1] = offsets[member] + row.Length;
        }
        return DirectedGraph.FromCompressedRows(offsets, entries, options: options).Mutual(options);
    }
}
