using System.ComponentModel.DataAnnotations;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Server.Api.Caching;
using Twiplomacy.Server.Api.Editions;

namespace Twiplomacy.Server.Api.Networks;

/// <summary>Networks of editions.</summary>
public static class NetworkEndpoints
{
    /// <summary>
    /// The network of an edition: its members and the ties known among them, as JSON, edge list (CSV), GEXF or GraphML,
    /// by the path's ending or <c>Accept</c>. A mutual tie is one undirected edge; a mention is weighted by posts.
    /// </summary>
    /// <param name="slug">The edition.</param>
    /// <param name="lookup">Finds editions.</param>
    /// <param name="networks">The networks.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="relation">Pairs that follow each other, every follow, or who mentioned whom in the edition's window.</param>
    public static async Task<NetworkAnswer> OfEditionAsync(
        string slug, EditionLookup lookup, EditionNetworks networks, CancellationToken ct,
        [AllowedValues("mutual", "follow", "mention")] string? relation = "mutual")
    {
        var revision = await lookup.GetAsync(slug, null, ct);
        return new NetworkAnswer(await networks.LoadAsync(revision, RelationOf(relation), ct), $"{slug}-{relation}");
    }

    /// <summary>The network of one revision of an edition; of a sealed one the answer never changes.</summary>
    public static async Task<NetworkAnswer> OfRevisionAsync(
        string slug, int number, HttpContext context, EditionLookup lookup, EditionNetworks networks, CancellationToken ct,
        [AllowedValues("mutual", "follow", "mention")] string? relation = "mutual")
    {
        var revision = await lookup.GetAsync(slug, number, ct);
        if (revision.IsSealed) context.MarkImmutable();
        return new NetworkAnswer(await networks.LoadAsync(revision, RelationOf(relation), ct), $"{slug}-revision-{number}-{relation}");
    }

    private static TieRelation RelationOf(string? relation) => relation switch
    {
        "follow" => TieRelation.Follow,
        "mention" => TieRelation.Mention,
        _ => TieRelation.Mutual,
    };
}
