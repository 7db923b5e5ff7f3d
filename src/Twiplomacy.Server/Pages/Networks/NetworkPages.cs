using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Networks;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Panels;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Measures;
using Twiplomacy.Server.Pages.Rankings;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Settings;
using Twiplomacy.Server.Web;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Pages.Networks;

/// <summary>The picture of an edition's mutual ties, to look at, to search, and to take along.</summary>
public static class NetworkPages
{
    /// <summary>Leads to the newest edition's.</summary>
    public static async Task<RedirectHttpResult> ChooseAsync(EditionShelves shelves, CancellationToken ct) =>
        TypedResults.LocalRedirect((await shelves.LoadAsync(ct)).Newest is { } newest ? Links.Network(newest.Slug) : "/");

    public static async Task<RazorComponentResult> ShowAsync(
        Asked<NetworkPictureQuery> asked, HttpContext context, NetworkQuestions networks, EditionQueries editions, EditionShelves shelves,
        RankingChoices choices, TwiplomacySettings settings, CancellationToken cancellationToken)
    {
        var drawing = NetworkDrawings.Of(await networks.AskAsync(asked.Query, cancellationToken));
        var (revision, members) = (drawing.Picture.Revision, drawing.Picture.Accounts.Select(account => account.Member).ToList());
        var shelf = await shelves.LoadAsync(cancellationToken);
        var measures = (await editions.ListMeasuresAsync(revision.RevisionId, cancellationToken)).Select(MeasureCatalogue.Find).OfType<Measure>();
        var offered = await choices.ReadAsync([.. members.Select(member => (member.Country, member.Kind))], revision.AsOf, cancellationToken);
        var regions = members.Select(member => member.Country is { } country ? Regions.Of(country) : null).OfType<string>().ToHashSet();
        return PageAnswer.Of<NetworkPage, NetworkView>(new NetworkView(
            drawing, shelf.Of(revision.Panel), [.. measures.AsOffered(each => each.Id)], offered,
            [.. Regions.Names.Where(regions.Contains).Select(region => new Choice(region, Words.Name(region)))])
        {
            GephiLite = GephiLite.AddressOf(revision.Slug, context.Request, settings),
        });
    }

    /// <summary>The picture as SVG, complete without script.</summary>
    public static async Task<ContentHttpResult> SvgAsync(Asked<NetworkPictureQuery> asked, NetworkQuestions networks, CancellationToken cancellationToken) =>
        TypedResults.Content(NetworkSvg.Of(NetworkDrawings.Of(await networks.AskAsync(asked.Query, cancellationToken))), "image/svg+xml; charset=utf-8");

    /// <summary>The picture as data, for the script that draws it.</summary>
    public static async Task<Ok<NetworkData>> DataAsync(Asked<NetworkPictureQuery> asked, NetworkQuestions networks, CancellationToken cancellationToken) =>
        TypedResults.Ok(NetworkData.Of(NetworkDrawings.Of(await networks.AskAsync(asked.Query, cancellationToken))));
}

/// <summary>The picture as a script reads it.</summary>
/// <param name="Edges">For each tie the places of both its ends in the list of nodes, one after the other.</param>
/// <param name="Opacity">Of the lines, from 0 to 1.</param>
/// <param name="Frame">What is looked at first.</param>
public sealed record NetworkData(IReadOnlyList<NetworkNodeData> Nodes, IReadOnlyList<int> Edges, double Opacity, PictureFrame Frame)
{
    public static NetworkData Of(NetworkDrawing drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        return new(
            [.. drawing.Accounts.Select(each => new NetworkNodeData(
                each.Account.Member.Account, each.Name, About(drawing, each), MathF.Round(each.Account.X, 4), MathF.Round(each.Account.Y, 4),
                Math.Round(each.Radius, 3), drawing.Legend[each.Class].Colour))],
            [.. drawing.Ties.SelectMany(tie => (int[])[tie.Source, tie.Target])], drawing.TieOpacity, drawing.Frame);
    }

    private static string About(NetworkDrawing drawing, DrawnAccount account)
    {
        var ties = Words.Count(account.Account.MutualTies, "{0} mutual follow", "{0} mutual follows");
        var name = account.Account.Member.Actor ?? account.Name;
        return drawing.Choice.Size == Links.DefaultMeasure ? $"{name}: {ties}" : $"{name}: {ties}; {Words.MeasureName(drawing.Measure.Id)} {Figures.Value(account.Value)}";
    }
}

/// <summary>One account of it.</summary>
/// <param name="About">What is said of it when it is pointed at.</param>
public sealed record NetworkNodeData(string Id, string Label, string About, float X, float Y, double Size, string Colour);
