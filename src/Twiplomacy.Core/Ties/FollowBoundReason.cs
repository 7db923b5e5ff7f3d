namespace Twiplomacy.Core.Ties;

/// <summary>What the earliest possible instant of a follow rests on.</summary>
public enum FollowBoundReason
{
    /// <summary>One of the two accounts was created then.</summary>
    Creation,

    /// <summary>An account below it in the list was created then, and the list is taken to be newest first.</summary>
    NewestFirst,
}
