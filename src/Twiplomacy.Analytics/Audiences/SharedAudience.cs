namespace Twiplomacy.Analytics.Audiences;

/// <summary>The followers that two accounts share.</summary>
/// <param name="Jaccard">Shared over followers of either; null if nobody follows either.</param>
public sealed record SharedAudience(ReachShare First, ReachShare Second, long Shared, double? Jaccard);
