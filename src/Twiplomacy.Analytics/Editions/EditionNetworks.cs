using Twiplomacy.Formats.Networks;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Editions;

/// <summary>Which ties of an edition are asked for.</summary>
public enum TieRelation
{
    /// <summary>Each pair that follows each other, once; undirected.</summary>
    Mutual,

    /// <summary>Each follow known to be yes; directed.</summary>
    Follow,
}

/// <summary>The network of an edition, ready to be written; members without a tie are in it.</summary>
public sealed class EditionNetworks(EditionQueries editions)
{
    private static readonly NetworkAttribute[] Attributes =
    [
        new("actor", NetworkValueType.Text), new("kind", NetworkValueType.Text), new("country", NetworkValueType.Text),
    ];

    public async Task<NetworkDocument> LoadAsync(EditionRevisionRow revision, TieRelation relation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var ties = await editions.ListTiesAsync(revision.RevisionId, cancellationToken);
        var accounts = members.ToDictionary(member => member.Position, member => member.Account);
        return new NetworkDocument(
            $"{revision.Slug}, revision {revision.Number}, {(relation == TieRelation.Mutual ? "mutual follows" : "follows")} known on {revision.AsOf.UtcDateTime:yyyy-MM-dd} (UTC)",
            IsDirected: relation == TieRelation.Follow, IsWeighted: false, Attributes, [],
            members.Select(member => new NetworkNode(
                member.Account, member.Handle ?? member.Account, [member.Actor, member.Kind, member.Country])),
            ties.SelectMany(tie => Targets(tie, relation), (tie, target) => new NetworkEdge(accounts[tie.Source], accounts[target], 1, [])));
    }

    // A mutual tie stands with both its ends; the smaller one speaks for it.
    private static IEnumerable<int> Targets(EditionTieRow tie, TieRelation relation) =>
        relation == TieRelation.Follow ? tie.Targets : tie.Mutual.Where(target => target > tie.Source);
}
