using Twiplomacy.Storage.Audiences;

namespace Twiplomacy.Analytics.Audiences;

/// <summary>An account as audiences are asked of it: its internal number, and the address to show.</summary>
public readonly record struct AudienceAccount(int Profile, string Address, string? Handle);

/// <summary>A capture of an account's followers beside the comparable one before it.</summary>
/// <param name="Gained">Followers that the capture before did not hold; null without one, or where either is not complete.</param>
/// <param name="Lost">Followers that only the capture before held.</param>
public sealed record AudiencePoint(AudienceCapture Capture, DateTimeOffset? Since, long? Gained, long? Lost, double? GrowthPercent);

/// <summary>How two accounts' followers overlap.</summary>
/// <param name="Shared">Followers of both; null where one list has ids and the other handles.</param>
/// <param name="Jaccard">Shared over followers of either.</param>
public sealed record AudiencePair(AudienceAccount Other, AudienceCapture Own, AudienceCapture Theirs, long? Shared, double? Jaccard);

/// <summary>One account's part in the reach of several.</summary>
/// <param name="Alone">Followers that none of the others has.</param>
public sealed record ReachShare(AudienceAccount Account, AudienceCapture Capture, long Alone);

/// <summary>How many different followers several accounts have together.</summary>
/// <param name="Reach">Each follower counted once. Lists by ids and lists by handles cannot be compared: their unions are added.</param>
/// <param name="Sum">All followers added up.</param>
/// <param name="Missing">Accounts without a captured follower list.</param>
public sealed record CommonReach(long Reach, long Sum, bool IsComparable, IReadOnlyList<ReachShare> Accounts, IReadOnlyList<AudienceAccount> Missing)
{
    /// <summary>How many followers every two comparable lists share; empty of more lists than pairs are counted of.</summary>
    public IReadOnlyList<SharedAudience> Shared { get; init; } = [];
}
