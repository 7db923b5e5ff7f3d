
namespace Twiplomacy.Storage.Panels;

/// <summary>What an account file said: the actor, the office and when, and the panels that took it.</summary>
/// <param name="Attributes">The file's own columns.</param>
public sealed record AccountDescription(
    int Profile, string? Handle, string? Actor, string? Kind, string? Country, string? HostCountry, string? HostCity,
    DateOnly? OfficeFrom, DateOnly? OfficeTo, DateOnly? MemberFrom, DateOnly? MemberTo, bool? Personal, string? Language, IReadOnlyList<string> Panels,
    string? Name = null, IReadOnlyDictionary<string, string>? Attributes = null);
