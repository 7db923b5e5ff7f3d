namespace Twiplomacy.Storage.Audiences;

/// <summary>A follower in a staged list, by its keyed hash.</summary>
public readonly record struct StagedFollower(int List, ulong Hash);
