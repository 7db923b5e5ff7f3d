using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Editions;
using Twiplomacy.Graph;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Chains;

/// <summary>Finds chains of mutual follows between accounts of an edition.</summary>
public sealed class EditionChains(EditionTieReading reading)
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
        var options = new GraphOptions { Cancellation = cancellationToken };
        var ties = await reading.ReadAsync(revision, members.Count, cancellationToken);
        var graph = MutualGraph(ties, options);
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

    private static UndirectedGraph MutualGraph(EditionTies ties, GraphOptions options)
    {
        var offsets = new int[ties.Count + 1];
        for (var member = 0; member < ties.Count; member++) offsets[member + 1] = offsets[member] + ties.MutualPeers(member).Count;
        int[] entries = [.. Enumerable.Range(0, ties.Count).SelectMany(ties.MutualPeers)];
        return DirectedGraph.FromCompressedRows(offsets, entries, options: options).Mutual(options);
    }
}
