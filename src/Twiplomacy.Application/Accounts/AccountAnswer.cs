using Twiplomacy.Analytics.Accounts;

namespace Twiplomacy.Application.Accounts;

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
