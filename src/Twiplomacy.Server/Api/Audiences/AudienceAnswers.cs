using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Audiences;
using Twiplomacy.Core.Lists;

namespace Twiplomacy.Server.Api.Audiences;

/// <summary>One capture of an account's followers.</summary>
public sealed record AudienceAnswer
{
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>Different followers in the list.</summary>
    /// <example>512345</example>
    public required long Size { get; init; }

    /// <summary>complete: everybody who followed then is in it. Else the size is a lower bound, and nothing is said of gains and losses.</summary>
    public required ListCompleteness Completeness { get; init; }

    /// <summary>The size that the profile or the export stated.</summary>
    public long? StatedSize { get; init; }

    /// <summary>The complete capture before it.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Followers that are new since then.</summary>
    public long? Gained { get; init; }

    /// <summary>Followers that are gone since then.</summary>
    public long? Lost { get; init; }

    /// <summary>Growth since then, in per cent.</summary>
    public double? Growth { get; init; }

    /// <summary>Tells captures of one instant apart.</summary>
    [JsonIgnore]
    public int Place { get; init; }

    public static AudienceAnswer Of(AudiencePoint point) => new()
    {
        CapturedAt = point.Capture.CapturedAt, Size = point.Capture.Members, Completeness = point.Capture.Scope,
        StatedSize = point.Capture.StatedCount, Since = point.Since, Gained = point.Gained, Lost = point.Lost, Growth = point.GrowthPercent,
    };
}

/// <summary>How an account's followers overlap with another's.</summary>
public sealed record OverlapAnswer
{
    /// <summary>The other account.</summary>
    /// <example>x:@eu_eeas</example>
    public required string Id { get; init; }

    public string? Handle { get; init; }

    /// <summary>When the account's own list was captured.</summary>
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>When the other's was.</summary>
    public required DateTimeOffset OtherCapturedAt { get; init; }

    /// <summary>The account's followers.</summary>
    public required long Size { get; init; }

    /// <summary>The other's followers.</summary>
    public required long OtherSize { get; init; }

    /// <summary>Followers of both; null where one list has ids and the other handles.</summary>
    public long? Shared { get; init; }

    /// <summary>Shared over followers of either.</summary>
    public double? Jaccard { get; init; }

    public static OverlapAnswer Of(AudiencePair pair) => new()
    {
        Id = pair.Other.Address, Handle = pair.Other.Handle, CapturedAt = pair.Own.CapturedAt, OtherCapturedAt = pair.Theirs.CapturedAt,
        Size = pair.Own.Members, OtherSize = pair.Theirs.Members, Shared = pair.Shared, Jaccard = pair.Jaccard,
    };
}

/// <summary>One account's part in a common reach.</summary>
/// <param name="Id">The account.</param>
/// <param name="Handle">Its handle.</param>
/// <param name="CapturedAt">When its followers were captured.</param>
/// <param name="Completeness">Whether the list was complete; else the reach is a lower bound.</param>
/// <param name="Size">Its followers.</param>
/// <param name="Alone">Followers that none of the others has.</param>
public sealed record ReachShareAnswer(
    string Id, string? Handle, DateTimeOffset CapturedAt, ListCompleteness Completeness, long Size, long Alone);

/// <summary>How many different followers several accounts have together.</summary>
public sealed record CommonReachAnswer
{
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Different followers: whoever follows several of the accounts counts once.</summary>
    public required long Reach { get; init; }

    /// <summary>Followers added up, as a sum of profiles would be.</summary>
    public required long Sum { get; init; }

    /// <summary>False if some lists have ids and others handles: these are not compared, and the reach is an upper bound.</summary>
    public required bool Comparable { get; init; }

    public required IReadOnlyList<ReachShareAnswer> Accounts { get; init; }

    /// <summary>Accounts whose followers were never captured: they are not in the reach.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    public static CommonReachAnswer Of(CommonReach reach, DateTimeOffset asOf) => new()
    {
        AsOf = asOf, Reach = reach.Reach, Sum = reach.Sum, Comparable = reach.IsComparable,
        Accounts = [.. reach.Accounts.Select(share => new ReachShareAnswer(
            share.Account.Address, share.Account.Handle, share.Capture.CapturedAt, share.Capture.Scope, share.Capture.Members, share.Alone))],
        Missing = [.. reach.Missing.Select(account => account.Address)],
    };
}
