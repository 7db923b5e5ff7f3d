using Twiplomacy.Core.Lists;

namespace Twiplomacy.Core.Ties;

/// <summary>What is said about a tie at one instant (UTC ticks); where a yes and a no meet, the yes.</summary>
/// <param name="Direction">Of a no, whose list lacked the other: the follower's following, or the followed's followers.</param>
public readonly record struct TiePoint(long At, bool IsYes, ListDirection Direction);
