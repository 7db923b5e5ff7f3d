namespace Twiplomacy.Core.Ties;

/// <summary>Whether one account follows another at an instant, as far as the evidence says.</summary>
public enum TieState : short
{
    Unknown = 0,
    No = 1,
    Yes = 2,
}
