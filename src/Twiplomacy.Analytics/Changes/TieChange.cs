namespace Twiplomacy.Analytics.Changes;

/// <summary>What changed between two accounts.</summary>
public enum ChangeKind
{
    /// <summary>No became yes.</summary>
    Followed,

    /// <summary>Yes became no, and the account that is missing was seen alive at or after the loss.</summary>
    Unfollowed,

    /// <summary>Yes became no, and the account that is missing was suspended or gone.</summary>
    Gone,

    /// <summary>Yes became no, and nothing tells whether the account that is missing was still there.</summary>
    NoLongerListed,

    /// <summary>No became yes after <see cref="Gone"/>.</summary>
    Returned,

    /// <summary>Not mutual became mutual.</summary>
    BecameMutual,

    /// <summary>Mutual became not mutual.</summary>
    StoppedBeingMutual,
}

/// <summary>
/// A change of a tie, somewhere after <paramref name="After"/> and at the latest at <paramref name="By"/>: the two
/// captures that bracket it, in UTC ticks. Of mutual ties A is the first in the published order.
/// </summary>
public readonly record struct TieChange(ChangeKind Kind, int A, int B, long After, long By);

/// <summary>At an instant (UTC ticks) the account was seen alive, or seen suspended or gone.</summary>
public readonly record struct SignOfLife(int Account, long At, bool IsAlive);
