namespace Twiplomacy.Core.Alerts;

/// <summary>What an alert watches.</summary>
public enum AlertSubject
{
    /// <summary>One account.</summary>
    Account,

    /// <summary>The accounts of a country.</summary>
    Country,

    /// <summary>The accounts of a group of countries, as it was on the day.</summary>
    Group,

    /// <summary>Every account of the panel.</summary>
    Panel,
}
