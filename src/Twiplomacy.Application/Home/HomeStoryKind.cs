namespace Twiplomacy.Application.Home;

/// <summary>What is told of an account, and by which rule it was chosen.</summary>
public enum HomeStoryKind
{
    /// <summary>It rose most places for certain: its worst rank now is better than its best before.</summary>
    Rose,

    /// <summary>Of those that are certain to have no mutual follow, it has most followers among its peers.</summary>
    FollowsNobodyBack,

    /// <summary>Its range of possible ranks is the widest.</summary>
    LeastKnown,
}
