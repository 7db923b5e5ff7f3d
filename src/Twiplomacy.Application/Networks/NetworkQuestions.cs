using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Groups;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Search;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Networks;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Networks;

/// <summary>What can be asked of networks: of an edition, of a panel over the years, and as a picture.</summary>
public sealed class NetworkQuestions(
    EditionFinder finder, PanelFinder panels, EditionQueries editions, EditionNetworks networks, PanelNetworks histories, NetworkPictures pictures,
    MemberFilters filters, GroupingFinder groupings, AccountSearch search)
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
        var ego = NetworkPictureQuery.Given(query.Account) is { } name ? await PlaceAsync(name, picture, cancellationToken) : null;
        return new(
            picture, NetworkCut.Of(picture, await TakesAsync(query, revision, cancellationToken), ego),
            (await panels.GetAsync(revision.Panel, cancellationToken)).Title, colour, MeasureCatalogue.Find(size)!,
            rows.ToDictionary(row => row.Position), await GroupsAsync(picture, colour, cancellationToken))
        {
            Asked = query,
            Ego = ego,
        };
    }

    // Who has no mutual tie, or is not in the edition, is not in the picture.
    private async Task<int?> PlaceAsync(string name, NetworkPicture picture, CancellationToken cancellationToken)
    {
        IReadOnlyList<EditionMemberRow> members = [.. picture.Accounts.Select(account => account.Member)];
        var found = EditionFinder.FindMember(name, members)
            ?? (await search.FindMembersAsync(name, 1, picture.Revision, cancellationToken) is [var likeliest, ..] ? likeliest : null);
        return members.Index().Where(pair => pair.Item.Account == found?.Account).Select(pair => (int?)pair.Index).FirstOrDefault();
    }

    private async Task<Func<EditionMemberRow, bool>> TakesAsync(
        NetworkPictureQuery query, EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        if (!query.IsFiltered) return _ => true;
        var region = NetworkPictureQuery.Given(query.Region);
        if (region is not null) KnownWord.Require("region", region, Regions.Names);
        var choice = new MemberChoice(Group: NetworkPictureQuery.Given(query.Group), Kind: NetworkPictureQuery.Given(query.Kind));
        var filter = await filters.ReadAsync(
            choice, () => editions.ListMembersAsync(revision.RevisionId, cancellationToken), revision.AsOf, cancellationToken);
        return member => filter.Takes(member) && (region is null || (member.Country is { } country && Regions.Of(country) == region));
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
