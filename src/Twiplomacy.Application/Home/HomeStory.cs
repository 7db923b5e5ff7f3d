using Twiplomacy.Application.Rankings;

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

/// <summary>A story of an edition.</summary>
/// <param name="Row">Its row in the ranking by mutual follows.</param>
/// <param name="Followers">Peers that are known to follow it; null where the edition does not count them.</param>
/// <param name="LacksFollowing">Whether the list of accounts that it follows is missing, rather than that of its followers.</param>
public sealed record HomeStory(HomeStoryKind Kind, RankingAnswer Row, int? Followers, bool LacksFollowing);
