namespace Twiplomacy.Application.Countries;

/// <summary>Which missions of an audit are looked at.</summary>
public enum MissionFilter
{
    All,
    Connected,
    OneWay,
    Missing,
    Unknown,

    /// <summary>Nothing was written for long.</summary>
    Dormant,

    /// <summary>Has another handle than in the edition before.</summary>
    Renamed,

    /// <summary>Its own list is not known, or not well enough.</summary>
    NoList,
}
