using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Networks;

/// <summary>The picture of an edition's mutual ties.</summary>
/// <param name="Slug">The edition.</param>
/// <param name="Colour">What accounts are coloured by: community, group or kind; communities where something else is said.</param>
/// <param name="Size">The measure that their sizes are taken from.</param>
public sealed record NetworkPictureQuery([property: Key] string Slug, string? Colour = null, string? Size = null)
{
    public const string ByCommunity = "community";
    public const string ByGroup = "group";
    public const string ByOffice = "kind";

    /// <summary>What accounts can be coloured by.</summary>
    public static IReadOnlyList<string> Colours { get; } = [ByCommunity, ByGroup, ByOffice];
}
