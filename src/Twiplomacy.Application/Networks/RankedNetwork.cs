using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Networks;

namespace Twiplomacy.Application.Networks;

/// <summary>A network cut to the accounts of a ranking's rows, which carry their rank and value in it.</summary>
internal static class RankedNetwork
{
    private static readonly NetworkAttribute[] Attributes =
    [
        new("actor", NetworkValueType.Text), new("kind", NetworkValueType.Text), new("country", NetworkValueType.Text),
    ];

    /// <summary>The ties that a measure counts; mutual follows where it counts none.</summary>
    public static TieRelation RelationBehind(string measure) => MeasureCatalogue.Find(measure)?.Relation switch
    {
        _ when measure == RankExplanations.Measure => TieRelation.Mutual,
        "follow" => TieRelation.Follow,
        "mention" => TieRelation.Mention,
        _ => TieRelation.Mutual,
    };

    public static NetworkDocument Of(NetworkDocument network, string measure, IReadOnlyList<RankingAnswer> rows)
    {
        ArgumentNullException.ThrowIfNull(network);
        var ranked = rows.ToDictionary(row => row.Account.Id);
        return network with
        {
            NodeAttributes = [.. network.NodeAttributes, new("rank", NetworkValueType.Integer), new(measure, NetworkValueType.Real)],
            Nodes = network.Nodes.Where(node => ranked.ContainsKey(node.Id))
                .Select(node => node with { Values = [.. node.Values, ranked[node.Id].Rank, ranked[node.Id].Value] }),
            Edges = network.Edges.Where(edge => ranked.ContainsKey(edge.Source) && ranked.ContainsKey(edge.Target)),
        };
    }

    /// <summary>The mutual ties of a panel at an instant.</summary>
    /// <param name="madeUp">What the panel says if its data are made up.</param>
    public static NetworkDocument MutualOf(StudiedPanel studied, string? madeUp)
    {
        ArgumentNullException.ThrowIfNull(studied);
        var (members, day) = (studied.Study.Members, studied.Study.AsOf.UtcDateTime);
        return new NetworkDocument(
            $"{studied.Study.PanelSlug}, mutual follows known on {day:yyyy-MM-dd} (UTC), provisional{(madeUp is null ? "" : ". " + MadeUpData.Told(madeUp))}",
            IsDirected: false, IsWeighted: false, Attributes, [],
            members.Select(member => new NetworkNode(
                member.Account.ToString(), member.Handle ?? member.Account.ToString(), [member.Actor, member.Kind, member.Country])),
            Enumerable.Range(0, members.Count).SelectMany(a => PeersAfter(studied, a)
                .Select(b => new NetworkEdge(members[a].Account.ToString(), members[b].Account.ToString(), 1, []))));
    }

    private static IEnumerable<int> PeersAfter(StudiedPanel studied, int account)
    {
        var back = studied.Ties.Predecessors(account).ToArray();
        return studied.Ties.Successors(account).ToArray().Where(peer => peer > account && Array.BinarySearch(back, peer) >= 0);
    }
}
