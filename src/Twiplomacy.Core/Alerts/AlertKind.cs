namespace Twiplomacy.Core.Alerts;

/// <summary>What an alert tells of. In files, forms and JSON they are words in snake_case.</summary>
public enum AlertKind
{
    /// <summary>A watched account began to follow another.</summary>
    Follows,

    /// <summary>A watched account stopped following another.</summary>
    Unfollows,

    /// <summary>Another account began to follow a watched one.</summary>
    FollowedBy,

    /// <summary>Another account stopped following a watched one, or is no longer listed among its followers.</summary>
    UnfollowedBy,

    /// <summary>A watched account and another follow each other now.</summary>
    BecameMutual,

    /// <summary>They do so no longer.</summary>
    StoppedBeingMutual,

    /// <summary>A watched account is certainly among the first by mutual follows and certainly was not before, or the reverse.</summary>
    RankCrossed,

    /// <summary>An account is new among the watched ones.</summary>
    NewAccount,

    /// <summary>A goal of a watched account is certainly reached, and was not in the edition before.</summary>
    GoalReached,
}
