namespace Twiplomacy.Core.Alerts;

/// <summary>What an item of an alert tells of.</summary>
public enum AlertedKind
{
    Followed,
    Returned,
    Unfollowed,
    Gone,
    NoLongerListed,
    BecameMutual,
    StoppedBeingMutual,
    RankCrossed,
    NewAccount,
    GoalReached,
}
