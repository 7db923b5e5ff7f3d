using Twiplomacy.Analytics.Editions;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Networks;
using Twiplomacy.Core.Measures;
using Twiplomacy.Server.Pages.Rankings;

namespace Twiplomacy.Server.Pages.Networks;

/// <summary>What a picture shows and what its colours and sizes mean, as its address says.</summary>
/// <param name="Colour">One of <see cref="NetworkPictureQuery.Colours"/>.</param>
/// <param name="Size">The id of a measure.</param>
public sealed record NetworkChoice(string Colour, string Size, NetworkPictureQuery Asked)
{
    public const string ByCommunity = NetworkPictureQuery.ByCommunity;
    public const string ByGroup = NetworkPictureQuery.ByGroup;
    public const string ByOffice = NetworkPictureQuery.ByOffice;

    /// <summary>The same as parameters of an address; what is usual is not said.</summary>
    public (string Name, string? Value)[] Parameters => With(Asked.Account);

    /// <summary>The same with another account whose ties alone are shown; null: with all ties.</summary>
    public (string Name, string? Value)[] With(string? account) =>
    [
        ("colour", Colour == ByCommunity ? null : Colour), ("size", Size == Addresses.Links.DefaultMeasure ? null : Size),
        ("account", NetworkPictureQuery.Given(account)), ("region", NetworkPictureQuery.Given(Asked.Region)),
        ("group", NetworkPictureQuery.Given(Asked.Group)), ("kind", NetworkPictureQuery.Given(Asked.Kind)),
    ];
}

/// <summary>An account as it is drawn.</summary>
/// <param name="Value">Its value by the measure of sizes; null where it has none.</param>
/// <param name="Place">Its rank, or those that are possible.</param>
/// <param name="Radius">From 0 to 1: areas are in proportion to values.</param>
/// <param name="Class">The place of its colour in the legend.</param>
public sealed record DrawnAccount(PicturedAccount Account, double? Value, string Place, double Radius, int Class)
{
    public string Name => Account.Member.Handle ?? Account.Member.Account;
}

/// <summary>A colour of the legend.</summary>
/// <param name="Label">What it stands for; null for a community of no known country, which has no name but its accounts.</param>
/// <param name="Accounts">Largest first.</param>
public sealed record ColourClass(string? Label, string Colour, IReadOnlyList<DrawnAccount> Accounts);

/// <summary>A picture with its colours and sizes.</summary>
/// <param name="Accounts">Those that are shown, in the order of the picture.</param>
/// <param name="Ties">Those that are shown, by the places of both ends in <paramref name="Accounts"/>.</param>
/// <param name="Legend">Colours by how many accounts bear them; the last is grey and stands for all others, and may be empty.</param>
public sealed record NetworkDrawing(
    NetworkPicture Picture, string Title, NetworkChoice Choice, Measure Measure, IReadOnlyList<DrawnAccount> Accounts,
    IReadOnlyList<(int Source, int Target)> Ties, IReadOnlyList<ColourClass> Legend)
{
    /// <summary>The account whose ties alone are shown; null: all ties are.</summary>
    public DrawnAccount? Ego { get; init; }

    /// <summary>The part of the picture that what is shown lies in.</summary>
    public PictureFrame Frame => Accounts.Count == Picture.Accounts.Count ? PictureFrame.Whole : PictureFrame.Around(Accounts);

    /// <summary>Of lines: the more there are, the more lie on each other.</summary>
    public double TieOpacity => Ties.Count == 0 ? .5 : Math.Round(Math.Min(.5, 11 / Math.Sqrt(Ties.Count)), 3);

    /// <summary>Those that have a value by the measure of sizes, greatest first.</summary>
    public IEnumerable<DrawnAccount> Largest => Accounts.Where(account => account.Value is not null)
        .OrderByDescending(account => account.Value).ThenBy(account => account.Name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>What the page of a network shows.</summary>
/// <param name="Measures">The measures that sizes can be taken from.</param>
/// <param name="Choices">What accounts can be chosen by.</param>
/// <param name="Regions">The regions of the world that accounts are of.</param>
public sealed record NetworkView(
    NetworkDrawing Drawing, IReadOnlyList<EditionLink> Editions, IReadOnlyList<Measure> Measures, FilterChoices Choices,
    IReadOnlyList<Choice> Regions)
{
    /// <summary>Where Gephi Lite opens the network by itself; null where it could not.</summary>
    public string? GephiLite { get; init; }
}
