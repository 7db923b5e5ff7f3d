using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Networks;

/// <summary>The picture of an edition's mutual ties.</summary>
/// <param name="Slug">The edition.</param>
/// <param name="Colour">What accounts are coloured by: community, group or kind; communities where something else is said.</param>
/// <param name="Size">The measure that their sizes are taken from.</param>
/// <param name="Account">The account whose ties alone are shown, by its address, handle or name.</param>
/// <param name="Region">Only accounts of countries of this region of the world.</param>
/// <param name="Group">Only accounts of countries of this group or peer set on the edition's date.</param>
/// <param name="Kind">Only accounts whose actor holds this kind of office.</param>
public sealed record NetworkPictureQuery(
    [property: Key] string Slug, string? Colour = null, string? Size = null, string? Account = null, string? Region = null, string? Group = null,
    string? Kind = null)
{
    public const string ByCommunity = "community";
    public const string ByGroup = "group";
    public const string ByOffice = "kind";

    /// <summary>What accounts can be coloured by.</summary>
    public static IReadOnlyList<string> Colours { get; } = [ByCommunity, ByGroup, ByOffice];

    /// <summary>Whether only some of the accounts are asked for.</summary>
    public bool IsFiltered => Given(Region) is not null || Given(Group) is not null || Given(Kind) is not null;

    /// <summary>What was given; an empty field of a form gives nothing.</summary>
    public static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
