using Twiplomacy.Application.Networks;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Networks;

/// <summary>Gives the picture of a network the colours and sizes that are asked for.</summary>
public static class NetworkDrawings
{
    public static NetworkDrawing Of(NetworkPictureResult asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var classes = ClassesOf(asked);
        var whole = Sized(asked, classes);
        IReadOnlyList<DrawnAccount> drawn = [.. asked.Cut.Shown.Select(place => whole[place])];
        var byClass = drawn.ToLookup(account => account.Class);
        var legend = classes.Labels.Select((label, place) => new ColourClass(label, NetworkSvg.ColourOf(place, classes.Labels.Count),
            [.. byClass[place].OrderByDescending(account => account.Value ?? double.MinValue)
                .ThenBy(account => account.Name, StringComparer.OrdinalIgnoreCase)]));
        return new NetworkDrawing(
            asked.Picture, asked.PanelTitle, new NetworkChoice(asked.Colour, asked.Measure.Id, asked.Asked), asked.Measure, drawn, asked.Cut.Ties,
            [.. legend])
        {
            Ego = asked.Ego is { } ego ? whole[ego] : null,
        };
    }

    private static IReadOnlyList<DrawnAccount> Sized(NetworkPictureResult asked, ColourClasses classes)
    {
        var most = asked.Picture.Accounts.Max(account => asked.Rows.GetValueOrDefault(account.Member.Position)?.Value) ?? 0;
        return [.. asked.Picture.Accounts.Select((account, place) =>
        {
            var row = asked.Rows.GetValueOrDefault(account.Member.Position);
            // Growth may be below nothing: it is drawn as nothing.
            var radius = row?.Value is > 0 and var value && most > 0 ? Math.Sqrt(value / most) : 0;
            return new DrawnAccount(account, row?.Value, row is null ? Figures.Unknown : PlaceOf(row, asked.Shared), radius, classes.OfAccount[place]);
        })];
    }

    private static string? NameOf(IReadOnlyList<string> countries) =>
        countries.Count == 0 ? null : string.Join(", ", countries.Select(Words.Country));

    private static string PlaceOf(RankedRow row, IReadOnlySet<int> shared) =>
        Figures.Place(row.Rank, row.RankBest, row.RankWorst, row.Rank is { } rank && shared.Contains(rank));

    private static ColourClasses ClassesOf(NetworkPictureResult asked)
    {
        var (accounts, isByOffice) = (asked.Picture.Accounts, asked.Colour == NetworkChoice.ByOffice);
        if (asked.Colour == NetworkChoice.ByCommunity)
            return ColourClasses.Of(
                [.. accounts.Select(account => (int?)account.Community)], place => NameOf(asked.Communities[place]), Words.Say("Smaller communities"));
        // Who belongs to several groups is shown in the one with most accounts.
        var members = asked.Groups.Select(group => group.Positions.ToHashSet()).ToList();
        return ColourClasses.Of(
            [.. accounts.Select(account => members.FindIndex(group => group.Contains(account.Member.Position)) is >= 0 and var place ? place : (int?)null)],
            place => isByOffice ? Words.Name(asked.Groups[place].Name) : asked.Groups[place].Name.ToUpperInvariant(),
            isByOffice ? Words.Say("Other offices") : Words.Say("No group"));
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
