using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Storage.Panels;

/// <summary>An account in a list: its key and what the newest row about it says.</summary>
/// <param name="OtherNames">All handles it was seen with, and all who hold or held it.</param>
/// <param name="Personal">Whether it is a person's own account rather than an office's.</param>
/// <param name="HasLeft">Whether every row about it says that it has left.</param>
/// <param name="Attributes">The columns with names in other languages, of the row that names the actor.</param>
public sealed record AccountListing(
    int Profile, ProfileKey Key, string? Handle, string? Actor, string? Kind, string? Country, IReadOnlyList<string> Panels, string? Name = null,
    string? HostCountry = null, string? HostCity = null, IReadOnlyList<string>? OtherNames = null, bool Personal = false, bool HasLeft = false,
    string? Language = null, IReadOnlyDictionary<string, string>? Attributes = null);
