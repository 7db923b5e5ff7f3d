using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Networks;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Analytics.Editions;

/// <summary>Which ties of an edition are asked for.</summary>
public enum TieRelation
{
    /// <summary>Each pair that follows each other, once; undirected.</summary>
    Mutual,

    /// <summary>Each follow known to be yes; directed.</summary>
    Follow,

    /// <summary>Who pointed at whom in the edition's window: directed, weighted by posts, with the count of each kind.</summary>
    Mention,
}

/// <summary>The network of an edition, ready to be written; members without a tie are in it.</summary>
public sealed class EditionNetworks(EditionQueries editions, EditionPosts posts, NetworkPictures pictures, GroupQueries groups)
{
    private static readonly NetworkAttribute[] Attributes = [.. NodeDescription.Attributes, NodeDescription.Community];

    private static readonly NetworkAttribute[] Kinds =
    [
        new("mentions", NetworkValueType.Integer), new("replies", NetworkValueType.Integer), new("reposts", NetworkValueType.Integer),
        new("quotes", NetworkValueType.Integer),
    ];

    /// <param name="filter">Which members are in it; a tie is if both its ends are.</param>
    public Task<NetworkDocument> LoadAsync(EditionRevisionRow revision, TieRelation relation, MemberFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return relation == TieRelation.Mention ? LoadMentionsAsync(revision, filter, cancellationToken) : LoadTiesAsync(revision, relation, filter, cancellationToken);
    }

    private async Task<NetworkDocument> LoadMentionsAsync(EditionRevisionRow revision, MemberFilter filter, CancellationToken cancellationToken)
    {
        var (members, described) = await MembersAsync(revision, filter, cancellationToken);
        var rows = await posts.ListMentionsAsync(revision.RevisionId, cancellationToken);
        var accounts = members.ToDictionary(member => member.Position, member => member.Account);
        return new NetworkDocument(
            $"{revision.Slug}, revision {revision.Number}, mentions in the window that ends on {revision.AsOf.UtcDateTime:yyyy-MM-dd} (UTC){SaidOf(revision)}",
            IsDirected: true, IsWeighted: true, Attributes, Kinds, members.Select(member => NodeOf(member, described)),
            rows.Where(row => accounts.ContainsKey(row.Source)).SelectMany(row => row.Targets.Index().Where(target => accounts.ContainsKey(target.Item))
                .Select(target => ToEdge(row, target.Index, accounts)))) { HasPositions = true };
    }

    // The title is the one thing of a network that every format with room for words keeps.
    internal static string SaidOf(EditionRevisionRow revision) => revision.MadeUp is { } madeUp ? ". " + MadeUpData.Told(madeUp) : "";

    private static NetworkEdge ToEdge(EditionMentionRow row, int i, Dictionary<int, string> accounts) => new(
        accounts[row.Source], accounts[row.Targets[i]], row.Mentions[i] + row.Replies[i] + row.Reposts[i] + row.Quotes[i],
        [row.Mentions[i], row.Replies[i], row.Reposts[i], row.Quotes[i]]);

    private async Task<(IReadOnlyList<EditionMemberRow> Members, NodeDescription Described)> MembersAsync(
        EditionRevisionRow revision, MemberFilter filter, CancellationToken cancellationToken)
    {
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var described = NodeDescription.Of(
            revision, members, await groups.ListAsync(cancellationToken), await pictures.LoadAsync(revision, cancellationToken));
        return (filter.TakesAll ? members : [.. members.Where(filter.Takes)], described);
    }

    private static NetworkNode NodeOf(EditionMemberRow member, NodeDescription described) =>
        new(member.Account, member.Handle ?? member.Account, [.. described.ValuesOf(member), described.CommunityOf(member)])
        {
            Position = described.PositionOf(member),
        };

    private async Task<NetworkDocument> LoadTiesAsync(
        EditionRevisionRow revision, TieRelation relation, MemberFilter filter, CancellationToken cancellationToken)
    {
        var (members, described) = await MembersAsync(revision, filter, cancellationToken);
        var ties = await editions.ListFollowsAsync(revision.RevisionId, cancellationToken);
        var accounts = members.ToDictionary(member => member.Position, member => member.Account);
        return new NetworkDocument(
            $"{revision.Slug}, revision {revision.Number}, {(relation == TieRelation.Mutual ? "mutual follows" : "follows")} known on {revision.AsOf.UtcDateTime:yyyy-MM-dd} (UTC){SaidOf(revision)}",
            IsDirected: relation == TieRelation.Follow, IsWeighted: false, Attributes, [],
            members.Select(member => NodeOf(member, described)),
            ties.Where(tie => accounts.ContainsKey(tie.Source)).SelectMany(tie => Targets(tie, relation).Where(accounts.ContainsKey), (tie, target) => new NetworkEdge(accounts[tie.Source], accounts[target], 1, []))) { HasPositions = true };
    }

    // A mutual tie stands with both its ends; the smaller one speaks for it.
    private static IEnumerable<int> Targets(EditionTieRow tie, TieRelation relation) =>
        relation == TieRelation.Follow ? tie.Targets : tie.Mutual.Where(target => target > tie.Source);
}
