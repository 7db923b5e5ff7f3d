using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Storage.Panels;

/// <summary>An account in a list: its key and what the newest row about it says.</summary>
public sealed record AccountListing(
    int Profile, ProfileKey Key, string? Handle, string? Actor, string? Kind, string? Country, IReadOnlyList<string> Panels, string? Name = null,
    string? HostCountry = null, string? HostCity = null);
