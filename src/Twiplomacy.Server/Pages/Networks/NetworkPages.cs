using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Server.Api.Editions;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Editions;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Pages.Networks;

/// <summary>What the page of a network shows.</summary>
public sealed record NetworkView(NetworkPicture Picture, IReadOnlyList<EditionLink> Editions, string Title);

/// <summary>The picture of an edition's mutual ties, to look at, to search, and to take along.</summary>
public static class NetworkPages
{
    /// <summary>Leads to the newest edition's.</summary>
    public static async Task<RedirectHttpResult> ChooseAsync(EditionQueries editions, CancellationToken ct) =>
        TypedResults.LocalRedirect((await EditionShelf.LoadAsync(editions, ct)).Newest is { } newest ? Links.Network(newest.Slug) : "/");

    public static async Task<RazorComponentResult> ShowAsync(
        string slug, EditionLookup lookup, NetworkPictures pictures, EditionQueries editions, CancellationToken ct)
    {
        var revision = await lookup.GetAsync(slug, null, ct);
        var shelf = await EditionShelf.LoadAsync(editions, ct);
        return PageAnswer.Of<NetworkPage, NetworkView>(new NetworkView(await pictures.LoadAsync(revision, ct), shelf.Of(revision.Panel), revision.Panel));
    }

    /// <summary>The picture as SVG, complete without script.</summary>
    public static async Task<ContentHttpResult> SvgAsync(string slug, EditionLookup lookup, NetworkPictures pictures, CancellationToken ct) =>
        TypedResults.Content(NetworkSvg.Of(await pictures.LoadAsync(await lookup.GetAsync(slug, null, ct), ct)), "image/svg+xml; charset=utf-8");

    /// <summary>The picture as data, for the script that draws it.</summary>
    public static async Task<Ok<NetworkData>> DataAsync(string slug, EditionLookup lookup, NetworkPictures pictures, CancellationToken ct) =>
        TypedResults.Ok(NetworkData.Of(await pictures.LoadAsync(await lookup.GetAsync(slug, null, ct), ct)));
}

/// <summary>The picture as a script reads it; edges are pairs of places in the list of nodes.</summary>
public sealed record NetworkData(IReadOnlyList<NetworkNodeData> Nodes, IReadOnlyList<int[]> Edges)
{
    public static NetworkData Of(NetworkPicture picture) => new(
        [.. picture.Accounts.Select(account => new NetworkNodeData(
            account.Member.Account, account.Member.Handle ?? account.Member.Account, account.Member.Actor, account.X, account.Y, account.MutualTies, account.Community))],
        [.. picture.Ties.Select(tie => new[] { tie.Source, tie.Target })]);
}

/// <summary>One account of it.</summary>
public sealed record NetworkNodeData(string Id, string Label, string? Actor, float X, float Y, int Ties, int Community);
