namespace Twiplomacy.Core.Worklists;

/// <summary>What would make a tie mutual.</summary>
public enum StepKind
{
    /// <summary>The peer follows the account, which can follow it back.</summary>
    FollowBack,

    /// <summary>The account follows the peer, which can be asked to follow back.</summary>
    NotFollowedBack,
}
