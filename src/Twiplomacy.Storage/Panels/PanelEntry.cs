using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Storage.Panels;

/// <summary>One row of a panel revision: an account, who is behind it, and when it belongs.</summary>
public sealed record PanelEntry(
    int Profile, ProfileKey Key, string? Handle, string? Actor, string? Kind, string? Country, string? HostCountry,
    string? HostCity, DateOnly? OfficeFrom, DateOnly? OfficeTo, DateOnly? MemberFrom, DateOnly? MemberTo,
    bool? Personal, string? Language, IReadOnlyDictionary<string, string> Attributes)
{
    internal static readonly IReadOnlyDictionary<string, string> NoAttributes = new Dictionary<string, string>();

    /// <summary>Whether the row is a membership on a day; both ends belong to it.</summary>
    public bool IsMemberOn(DateOnly day) => (MemberFrom ?? DateOnly.MinValue) <= day && day <= (MemberTo ?? DateOnly.MaxValue);

    /// <summary>Whether the office is held on a day; a row without dates is held always.</summary>
    public bool IsInOfficeOn(DateOnly day) => (OfficeFrom ?? DateOnly.MinValue) <= day && day <= (OfficeTo ?? DateOnly.MaxValue);
}
