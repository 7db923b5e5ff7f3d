using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.Home;

/// <summary>A story of an edition.</summary>
/// <param name="Row">Its row in the ranking by mutual follows.</param>
/// <param name="Followers">Peers that are known to follow it; null where the edition does not count them.</param>
/// <param name="LacksFollowing">Whether the list of accounts that it follows is missing, rather than that of its followers.</param>
public sealed record HomeStory(HomeStoryKind Kind, RankingAnswer Row, int? Followers, bool LacksFollowing);
