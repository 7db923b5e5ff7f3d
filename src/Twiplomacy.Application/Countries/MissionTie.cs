namespace Twiplomacy.Application.Countries;

/// <summary>How a mission and its ministry are tied.</summary>
public enum MissionTie
{
    /// <summary>Both follow each other.</summary>
    Connected,

    /// <summary>One is known to follow, the other not to.</summary>
    OneWay,

    /// <summary>Neither follows the other.</summary>
    Missing,

    /// <summary>Of one direction at least it is unknown.</summary>
    Unknown,
}
