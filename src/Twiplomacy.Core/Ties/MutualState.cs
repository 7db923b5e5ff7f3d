namespace Twiplomacy.Core.Ties;

/// <summary>Whether two accounts follow each other at an instant.</summary>
public enum MutualState : short
{
    Unknown = 0,
    NotMutual = 1,
    Mutual = 2,
}
