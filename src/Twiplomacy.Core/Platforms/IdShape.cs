namespace Twiplomacy.Core.Platforms;

/// <summary>What the ids of a platform look like.</summary>
public enum IdShape
{
    Any,

    /// <summary>Digits alone, so many that a spreadsheet rounds them.</summary>
    Digits,
}
