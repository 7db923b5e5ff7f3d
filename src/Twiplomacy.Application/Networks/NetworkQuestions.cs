using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Analytics.Measures;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Groups;
using Twiplomacy.Application.Panels;
using Twiplomacy.Formats.Networks;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Networks;

/// <summary>What can be asked of networks: of an edition, of a panel over the years, and as a picture.</summary>
public sealed class NetworkQuestions(
    EditionFinder finder, PanelFinder panels, EditionQueries editions, EditionNetworks networks, PanelNetworks histories, NetworkPictures pictures,
    MemberFilters filters, GroupingFinder groupings)
{
    public async Task<NetworkResult> AskAsync(EditionNetworkQuery query, CancellationToken cancellationToken)
    {
        var revision = await finder.GetAsync(query.Edition, cancellationToken);
        var filter = await filters.ReadAsync(
            query.Members, () => editions.ListMembersAsync(revision.RevisionId, cancellationToken), revision.AsOf, cancellationToken);
        return new(
            await networks.LoadAsync(revision, RelationOf(query.Relation), filter, cancellationToken),
            About.Of(revision, isPinned: query.Edition.Number is not null));
    }

    /// <summary>Accounts and ties with the years in which they were there; a year is spoken for by its latest edition.</summary>
    public async Task<NetworkDocument> AskAsync(PanelNetworkQuery query, CancellationToken cancellationToken)
    {
        await panels.GetAsync(query.Slug, cancellationToken);
        Period.Require(query.From, query.To);
        return await histories.FindAsync(query.Slug, RelationOf(query.Relation), query.From, query.To, cancellationToken)
            ?? throw RefusedException.NotFound(PanelNetworkMessages.NoEdition(), new Fault(PanelNetworkMessages.NoEditionIn(query.Slug)) { Field = "slug" });
    }

    public async Task<NetworkPictureResult> AskAsync(NetworkPictureQuery query, CancellationToken cancellationToken)
    {
        var colour = NetworkPictureQuery.Colours.Contains(query.Colour ?? "") ? query.Colour! : NetworkPictureQuery.ByCommunity;
        var size = string.IsNullOrEmpty(query.Size) ? RankExplanations.Measure : query.Size;
        var revision = await finder.GetAsync(query.Slug, null, cancellationToken);
        await finder.RequireMeasureAsync(revision, size, cancellationToken);
        var picture = await pictures.LoadAsync(revision, cancellationToken);
        var rows = await editions.ListRankingAsync(revision.RevisionId, size, cancellationToken);
        return new(
            picture, (await panels.GetAsync(revision.Panel, cancellationToken)).Title, colour, MeasureCatalogue.Find(size)!,
            rows.ToDictionary(row => row.Position), await GroupsAsync(picture, colour, cancellationToken));
    }

    private async Task<IReadOnlyList<MemberGroup>> GroupsAsync(NetworkPicture picture, string colour, CancellationToken cancellationToken)
    {
        if (colour == NetworkPictureQuery.ByCommunity) return [];
        var known = (await groupings.FindAsync(picture.Revision, cancellationToken)).Find(colour) ?? [];
        var pictured = picture.Accounts.Select(account => account.Member.Position).ToHashSet();
        return [.. known.OrderByDescending(group => group.Positions.Count(pictured.Contains)).ThenBy(group => group.Name, StringComparer.Ordinal)];
    }

    private static TieRelation RelationOf(string? relation) => relation switch
    {
        "follow" => TieRelation.Follow,
        "mention" => TieRelation.Mention,
        _ => TieRelation.Mutual,
    };
}
