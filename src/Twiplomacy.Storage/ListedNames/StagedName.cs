namespace Twiplomacy.Storage.ListedNames;

/// <summary>One name of a staged list.</summary>
public readonly record struct StagedName(int List, int Row, string Name, DateTimeOffset? FollowedAt);
