using Twiplomacy.Application.Networks;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Caching;
using Twiplomacy.Server.Web.Networks;

namespace Twiplomacy.Server.Api.Networks;

/// <summary>Networks of editions.</summary>
public static class NetworkEndpoints
{
    /// <summary>
    /// The network of an edition: its members and the ties known among them, as JSON, edge list (CSV), node list, GEXF,
    /// GraphML, Pajek or Gephi's two tables, by the path's ending or <c>Accept</c>. A mutual tie is one undirected edge; a mention
    /// is weighted by posts.
    /// </summary>
    public static async Task<NetworkAnswer> OfEditionAsync(Asked<EditionNetworkQuery> asked, NetworkQuestions networks, CancellationToken cancellationToken)
    {
        var result = await networks.AskAsync(asked.Query, cancellationToken);
        return new NetworkAnswer(result.Network, $"{asked.Query.Edition.Slug}-{asked.Query.Relation}");
    }

    /// <summary>The network of one revision of an edition; of a sealed one the answer never changes.</summary>
    public static async Task<NetworkAnswer> OfRevisionAsync(
        Asked<EditionNetworkQuery> asked, HttpContext context, NetworkQuestions networks, CancellationToken cancellationToken)
    {
        var ((slug, number), result) = (asked.Query.Edition, await networks.AskAsync(asked.Query, cancellationToken));
        context.Mark(result.About);
        return new NetworkAnswer(result.Network, $"{slug}-revision-{number}-{asked.Query.Relation}");
    }

    /// <summary>
    /// The network of a panel over its yearly editions, as one GEXF file: accounts and ties with the years in which they
    /// were there, and each account's mutual follows and rank in every year. A year is spoken for by its latest edition.
    /// </summary>
    public static async Task<NetworkHistoryAnswer> OfPanelAsync(
        Asked<PanelNetworkQuery> asked, NetworkQuestions networks, CancellationToken cancellationToken) =>
        new(await networks.AskAsync(asked.Query, cancellationToken), $"{asked.Query.Slug}-{asked.Query.Relation}");
}
