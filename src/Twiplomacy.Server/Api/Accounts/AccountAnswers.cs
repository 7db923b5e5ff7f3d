using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Api.Accounts;

/// <summary>An account in a list.</summary>
public sealed record AccountRow
{
    /// <summary>The account's address, the same in every database: by platform id, or by handle where no id is known.</summary>
    /// <example>x:@laurentfabius</example>
    public required string Id { get; init; }

    /// <example>x</example>
    public required string Platform { get; init; }

    /// <example>LaurentFabius</example>
    public string? Handle { get; init; }

    /// <example>Laurent Fabius</example>
    public string? Actor { get; init; }

    /// <example>foreign_minister</example>
    public string? Kind { get; init; }

    /// <example>FR</example>
    public string? Country { get; init; }

    /// <summary>Panels whose newest revision holds it.</summary>
    public required IReadOnlyList<string> Panels { get; init; }

    public static AccountRow Of(AccountListing listing) => new()
    {
        Id = listing.Key.ToString(), Platform = listing.Key.Platform, Handle = listing.Handle, Actor = listing.Actor,
        Kind = listing.Kind, Country = listing.Country, Panels = listing.Panels,
    };
}

/// <summary>A handle and when the account was seen with it; null stands for "since ever" and "until now".</summary>
public sealed record HandleAnswer(string Handle, DateTimeOffset? FirstSeen, DateTimeOffset? LastSeen);

/// <summary>Who was behind the account, in which office and when.</summary>
public sealed record TenureAnswer(
    string? Actor, string? Kind, string? Country, string? HostCountry, string? HostCity, DateOnly? OfficeFrom, DateOnly? OfficeTo,
    DateOnly? MemberFrom, DateOnly? MemberTo, bool? Personal, string? Language, IReadOnlyList<string> Panels);

/// <summary>An account with its handles and offices over time.</summary>
public sealed record AccountAnswer
{
    /// <example>x:@laurentfabius</example>
    public required string Id { get; init; }

    public required string Platform { get; init; }

    /// <summary>The platform's own id, as text, where known.</summary>
    public string? PlatformId { get; init; }

    /// <summary>The handle at the date asked.</summary>
    public string? Handle { get; init; }

    public required IReadOnlyList<HandleAnswer> Handles { get; init; }

    public required IReadOnlyList<TenureAnswer> Tenures { get; init; }

    public static AccountAnswer Of(FoundAccount account, DateTimeOffset at) => new()
    {
        Id = account.Key.ToString(), Platform = account.Key.Platform,
        PlatformId = account.Key.Kind == Core.Accounts.ProfileKeyKind.Id ? account.Key.Value : null,
        Handle = account.HandleAt(at),
        Handles = [.. account.Handles.Select(h => new HandleAnswer(h.Handle, Finite(h.FirstSeen), Finite(h.LastSeen)))],
        Tenures = [.. account.Descriptions.Select(d => new TenureAnswer(
            d.Actor, d.Kind, d.Country, d.HostCountry, d.HostCity, d.OfficeFrom, d.OfficeTo, d.MemberFrom, d.MemberTo, d.Personal, d.Language, d.Panels))],
    };

    private static DateTimeOffset? Finite(DateTimeOffset at) =>
        at == DateTimeOffset.MinValue || at == DateTimeOffset.MaxValue ? null : at;
}

/// <summary>How far an account reached at an instant; null where nothing was seen.</summary>
public sealed record ReachAnswer
{
    public required DateTimeOffset At { get; init; }

    public long? Followers { get; init; }

    /// <summary>Per cent since the observation before.</summary>
    public double? FollowerGrowth { get; init; }

    public long? Following { get; init; }

    /// <summary>Peers known to follow it; null where that is not known of any peer.</summary>
    public int? PeerFollowers { get; init; }

    /// <summary>So many with those of which it is not known.</summary>
    public int? PeerFollowersHigh { get; init; }

    /// <summary>Peers that it is known to follow; null where that is not known of any peer.</summary>
    public int? PeerFollowing { get; init; }

    /// <summary>So many with those of which it is not known.</summary>
    public int? PeerFollowingHigh { get; init; }

    /// <summary>Peers known to be mutual with it; null where that is not known of any peer.</summary>
    public int? MutualFollows { get; init; }

    public int? MutualFollowsLow { get; init; }

    public int? MutualFollowsHigh { get; init; }

    public int? Peers { get; init; }

    public static ReachAnswer Of(ReachPoint point) => new()
    {
        At = point.At, Followers = point.Followers, FollowerGrowth = point.FollowerGrowth is { } growth ? Math.Round(growth, 4) : null,
        Following = point.Following, PeerFollowers = point.Ties?.Followers.Value, PeerFollowersHigh = HighOf(point.Ties?.Followers),
        PeerFollowing = point.Ties?.Following.Value, PeerFollowingHigh = HighOf(point.Ties?.Following), MutualFollows = point.Ties?.Mutual.Value,
        MutualFollowsLow = point.Ties?.Mutual.Value, MutualFollowsHigh = HighOf(point.Ties?.Mutual), Peers = point.Peers,
    };

    private static int? HighOf(KnownCount? count) => count?.Value is null ? null : count.Most;
}
