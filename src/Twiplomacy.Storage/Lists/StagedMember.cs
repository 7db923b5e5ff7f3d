namespace Twiplomacy.Storage.Lists;

/// <summary>One member of a staged list.</summary>
public readonly record struct StagedMember(int List, int Other, int Row, DateTimeOffset? FollowedAt);
