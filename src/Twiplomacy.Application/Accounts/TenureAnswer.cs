namespace Twiplomacy.Application.Accounts;

/// <summary>Who was behind the account, in which office and when.</summary>
public sealed record TenureAnswer(
    string? Actor, string? Kind, string? Country, string? HostCountry, string? HostCity, DateOnly? OfficeFrom, DateOnly? OfficeTo,
    DateOnly? MemberFrom, DateOnly? MemberTo, bool? Personal, string? Language, IReadOnlyList<string> Panels);
