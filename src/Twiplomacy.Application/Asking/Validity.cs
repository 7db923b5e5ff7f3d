namespace Twiplomacy.Application.Asking;

/// <summary>Until when an answer holds.</summary>
public enum Validity
{
    /// <summary>Nobody knows: it is worked out each time.</summary>
    No,

    /// <summary>Until an edition, or a group of countries, changes.</summary>
    UntilEditionsChange,

    /// <summary>It never changes: it is of a sealed revision.</summary>
    Forever,
}
