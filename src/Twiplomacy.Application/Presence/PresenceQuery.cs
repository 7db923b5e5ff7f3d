using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Presence;

/// <summary>How some countries are present in a region: who of them follows whom there, and is followed.</summary>
/// <param name="Slug">The edition; the newest, where none is said.</param>
/// <param name="Powers">The countries, or groups, sets of peers and accounts, separated by commas.</param>
/// <param name="Region">A group of countries, a region of the world, a set of peers or a country.</param>
/// <param name="Languages">Codes of the region's languages; those that Unicode has for its countries, where nothing is said.</param>
/// <param name="AddPower">One more country or group.</param>
public sealed record PresenceQuery(
    [property: Key] string? Slug = null, string? Powers = null, string? Region = null, string? Languages = null, string? AddPower = null)
{
    /// <summary>Whose presence is shown where nobody says another: the three that most research on the region compares.</summary>
    public const string UsualPowers = "US,RU,CN";

    /// <summary>Where it is shown: Central Asia.</summary>
    public const string UsualRegion = "c5";

    /// <summary>More lines than these nobody tells apart.</summary>
    public const int MostPowers = 6;
}
