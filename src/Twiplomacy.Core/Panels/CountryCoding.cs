namespace Twiplomacy.Core.Panels;

/// <summary>How a file writes countries.</summary>
public enum CountryCoding
{
    /// <summary>ISO 3166-1 alpha-2: FR.</summary>
    Iso2,

    /// <summary>ISO 3166-1 alpha-3: FRA.</summary>
    Iso3,

    /// <summary>The Correlates of War Project's numbers or abbreviations: 220 or FRN.</summary>
    Cow,
}
