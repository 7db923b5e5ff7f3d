using Twiplomacy.Analytics.Audiences;

namespace Twiplomacy.Application.Reach;

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
