namespace Twiplomacy.Reports.Content;

/// <summary>Why a mutual follow came or went.</summary>
public enum MoveReason
{
    /// <summary>The team's account followed back, or ceased to follow.</summary>
    OwnDoing,

    /// <summary>The other account did.</summary>
    OthersDoing,

    /// <summary>Both of them did.</summary>
    BothDoing,

    /// <summary>The other account joined the panel, or left it.</summary>
    Panel,

    /// <summary>The other goes on under another account of the same actor.</summary>
    Rename,

    /// <summary>The account was suspended or is gone; of those gained, it came back.</summary>
    Gone,

    /// <summary>A complete list lacks the account, and nothing tells whether it was still there.</summary>
    NoLongerListed,

    /// <summary>What was unknown is known now, or the reverse.</summary>
    Evidence,
}

/// <summary>An account with which a mutual follow came or went.</summary>
/// <param name="After">The captures that bracket the change, where two lists show it; null where no list does.</param>
public sealed record MovedPeer(ReportedAccount Other, MoveReason Reason, DateTimeOffset? After = null, DateTimeOffset? By = null);

/// <summary>
/// The mutual follows of an account before and now, and each that makes the difference with its reason: before, and gained,
/// less lost, is now. Always.
/// </summary>
public sealed record TieBalance
{
    public TieBalance(int before, int now, IReadOnlyList<MovedPeer> gained, IReadOnlyList<MovedPeer> lost)
    {
        ArgumentNullException.ThrowIfNull(gained);
        ArgumentNullException.ThrowIfNull(lost);
        if (before + gained.Count - lost.Count != now) throw new ArgumentException("What was gained and lost does not make the difference.", nameof(now));
        (Before, Now, Gained, Lost) = (before, now, gained, lost);
    }

    public int Before { get; }

    public int Now { get; }

    public IReadOnlyList<MovedPeer> Gained { get; }

    public IReadOnlyList<MovedPeer> Lost { get; }

    public int Change => Now - Before;
}
