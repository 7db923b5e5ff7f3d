using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Core.Editions;

/// <summary>A member of an edition as frozen; attributes are JSON.</summary>
/// <param name="Status">What its profile last showed, or null.</param>
public sealed record EditionMemberRow(
    int Position, string Account, string? Handle, string? Actor, string? Kind, string? Country, string? HostCountry,
    string? HostCity, bool? Personal, string? Language, string Attributes, AccountStatus? Status = null);
