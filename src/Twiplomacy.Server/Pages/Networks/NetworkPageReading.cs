using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Measures;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Groups;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Measures;
using Twiplomacy.Server.Pages.Rankings;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Pages.Networks;

/// <summary>Reads the picture of a network and gives it the colours and sizes that are asked for.</summary>
public sealed class NetworkPageReading(
    EditionFinder lookup, NetworkPictures pictures, EditionQueries editions, GroupingFinder groupings, RankingChoices choices)
{
    public async Task<NetworkView> ReadAsync(string slug, string? colour, string? size, CancellationToken ct)
    {
        var drawing = await DrawAsync(slug, colour, size, ct);
        var shelf = await EditionShelf.LoadAsync(editions, ct);
        var known = await editions.ListMeasuresAsync(drawing.Picture.Revision.RevisionId, ct);
        return new NetworkView(drawing, shelf.Of(drawing.Picture.Revision.Panel), [.. known.Select(MeasureCatalogue.Find).OfType<Measure>().AsOffered(each => each.Id, each => each.Name)]);
    }

    /// <param name="colour">A way of colouring; communities where nothing or something else is said.</param>
    /// <param name="size">A measure of the edition; a 404 where it has none such.</param>
    public async Task<NetworkDrawing> DrawAsync(string slug, string? colour, string? size, CancellationToken ct)
    {
        var choice = new NetworkChoice(
            NetworkChoice.Colours.Contains(colour ?? "") ? colour! : NetworkChoice.ByCommunity, string.IsNullOrEmpty(size) ? Links.DefaultMeasure : size);
        var revision = await lookup.GetAsync(slug, null, ct);
        await lookup.RequireMeasureAsync(revision, choice.Size, ct);
        var picture = await pictures.LoadAsync(revision, ct);
        var classes = await ClassesAsync(picture, choice, ct);
        var drawn = await SizedAsync(picture, choice, classes, ct);
        var byClass = drawn.ToLookup(account => account.Class);
        var legend = classes.Labels.Select((label, place) => new ColourClass(
            label, NetworkSvg.ColourOf(place, classes.Labels.Count), [.. byClass[place].OrderByDescending(account => account.Value ?? double.MinValue).ThenBy(account => account.Name, StringComparer.OrdinalIgnoreCase)]));
        return new NetworkDrawing(picture, await choices.TitleOfPanelAsync(revision.Panel, ct), choice, MeasureCatalogue.Find(choice.Size)!, drawn, [.. legend]);
    }

    private async Task<IReadOnlyList<DrawnAccount>> SizedAsync(NetworkPicture picture, NetworkChoice choice, ColourClasses classes, CancellationToken ct)
    {
        var rows = (await editions.ListRankingAsync(picture.Revision.RevisionId, choice.Size, ct)).ToDictionary(row => row.Position);
        var shared = SharedRanks.Of(rows.Values.Select(row => row.Rank));
        var most = picture.Accounts.Max(account => rows.GetValueOrDefault(account.Member.Position)?.Value) ?? 0;
        return [.. picture.Accounts.Select((account, place) =>
        {
            var row = rows.GetValueOrDefault(account.Member.Position);
            // Growth may be below nothing: it is drawn as nothing.
            var radius = row?.Value is > 0 and var value && most > 0 ? Math.Sqrt(value / most) : 0;
            return new DrawnAccount(account, row?.Value, row is null ? Figures.Unknown : Figures.Place(row.Rank, row.RankBest, row.RankWorst, row.Rank is { } rank && shared.Contains(rank)), radius, classes.OfAccount[place]);
        })];
    }

    private async Task<ColourClasses> ClassesAsync(NetworkPicture picture, NetworkChoice choice, CancellationToken ct)
    {
        if (choice.Colour == NetworkChoice.ByCommunity)
            return ColourClasses.Of([.. picture.Accounts.Select(account => (int?)account.Community)], _ => null, Words.Say("Smaller communities"));
        var known = (await groupings.OfAsync(picture.Revision, ct)).Find(choice.Colour) ?? [];
        var pictured = picture.Accounts.Select(account => account.Member.Position).ToHashSet();
        // Who belongs to several groups is shown in the one with most accounts.
        var groups = known.OrderByDescending(group => group.Positions.Count(pictured.Contains)).ThenBy(group => group.Name, StringComparer.Ordinal).ToList();
        var members = groups.Select(group => group.Positions.ToHashSet()).ToList();
        return ColourClasses.Of(
            [.. picture.Accounts.Select(account => members.FindIndex(group => group.Contains(account.Member.Position)) is >= 0 and var place ? place : (int?)null)],
            place => choice.Colour == NetworkChoice.ByOffice ? Words.Name(groups[place].Name) : groups[place].Name.ToUpperInvariant(),
            choice.Colour == NetworkChoice.ByOffice ? Words.Say("Other offices") : Words.Say("No group"));
    }
}

/// <summary>Which accounts share a colour: the classes with most accounts have one each, all else shares the last.</summary>
internal sealed record ColourClasses(IReadOnlyList<string?> Labels, IReadOnlyList<int> OfAccount)
{
    /// <param name="classes">The class of each account; null: none.</param>
    public static ColourClasses Of(IReadOnlyList<int?> classes, Func<int, string?> label, string others)
    {
        var coloured = classes.OfType<int>().CountBy(each => each).OrderByDescending(each => each.Value).ThenBy(each => each.Key)
            .Take(NetworkSvg.Colours.Count - 1).Select(each => each.Key).ToList();
        return new ColourClasses(
            [.. coloured.Select(label), others],
            [.. classes.Select(each => each is { } given && coloured.IndexOf(given) is >= 0 and var place ? place : coloured.Count)]);
    }
}
