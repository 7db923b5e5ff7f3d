using System.ComponentModel.DataAnnotations;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Server.Web.Caching;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Api.Networks;

/// <summary>Networks of editions.</summary>
public static class NetworkEndpoints
{
    /// <summary>
    /// The network of an edition: its members and the ties known among them, as JSON, edge list (CSV), node list, GEXF,
    /// GraphML, Pajek or Gephi's two tables, by the path's ending or <c>Accept</c>. A mutual tie is one undirected edge; a mention
    /// is weighted by posts.
    /// </summary>
    /// <param name="slug">The edition.</param>
    /// <param name="query">Which members; a tie is there if both its ends are.</param>
    /// <param name="lookup">Finds editions.</param>
    /// <param name="networks">The networks.</param>
    /// <param name="filters">Reads the filters.</param>
    /// <param name="editions">The editions.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="relation">Pairs that follow each other, every follow, or who mentioned whom in the edition's window.</param>
    public static async Task<NetworkAnswer> OfEditionAsync(
        string slug, [AsParameters] MemberQuery query, EditionFinder lookup, EditionNetworks networks, MemberFilters filters, EditionQueries editions,
        CancellationToken ct, [AllowedValues("mutual", "follow", "mention")] string? relation = "mutual")
    {
        var revision = await lookup.GetAsync(slug, null, ct);
        var filter = await FilterAsync(query, revision, filters, editions, ct);
        return new NetworkAnswer(await networks.LoadAsync(revision, RelationOf(relation), filter, ct), $"{slug}-{relation}");
    }

    /// <summary>The network of one revision of an edition; of a sealed one the answer never changes.</summary>
    public static async Task<NetworkAnswer> OfRevisionAsync(
        string slug, int number, [AsParameters] MemberQuery query, HttpContext context, EditionFinder lookup, EditionNetworks networks,
        MemberFilters filters, EditionQueries editions, CancellationToken ct, [AllowedValues("mutual", "follow", "mention")] string? relation = "mutual")
    {
        var revision = await lookup.GetAsync(slug, number, ct);
        if (revision.IsSealed) context.MarkImmutable();
        var filter = await FilterAsync(query, revision, filters, editions, ct);
        return new NetworkAnswer(await networks.LoadAsync(revision, RelationOf(relation), filter, ct), $"{slug}-revision-{number}-{relation}");
    }

    /// <summary>
    /// The network of a panel over its yearly editions, as one GEXF file: accounts and ties with the years in which they
    /// were there, and each account's mutual follows and rank in every year. A year is spoken for by its latest edition.
    /// </summary>
    /// <param name="slug">The panel.</param>
    /// <param name="panels">Finds panels.</param>
    /// <param name="networks">The networks.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="relation">Pairs that follow each other, or every follow.</param>
    /// <param name="from">First year (UTC) of an edition's date.</param>
    /// <param name="to">Last year (UTC), included.</param>
    public static async Task<NetworkHistoryAnswer> OfPanelAsync(
        string slug, PanelFinder panels, PanelNetworks networks, CancellationToken ct,
        [AllowedValues("mutual", "follow")] string? relation = "mutual", [Range(1900, 9998)] int? from = null, [Range(1900, 9998)] int? to = null)
    {
        await panels.GetAsync(slug, ct);
        Period.Require(from, to);
        return await networks.FindAsync(slug, RelationOf(relation), from, to, ct) is { } network
            ? new NetworkHistoryAnswer(network, $"{slug}-{relation}")
            : throw new ProblemException(ApiProblem.Of(
                StatusCodes.Status404NotFound, "There is no edition", RequestMessages.NoEditionThen(slug)));
    }

    private static Task<MemberFilter> FilterAsync(
        MemberQuery query, EditionRevisionRow revision, MemberFilters filters, EditionQueries editions, CancellationToken ct) =>
        filters.ReadAsync(query.Choice, () => editions.ListMembersAsync(revision.RevisionId, ct), revision.AsOf, ct);

    private static TieRelation RelationOf(string? relation) => relation switch
    {
        "follow" => TieRelation.Follow,
        "mention" => TieRelation.Mention,
        _ => TieRelation.Mutual,
    };
}
