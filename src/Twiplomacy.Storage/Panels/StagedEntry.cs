namespace Twiplomacy.Storage.Panels;

/// <summary>A row of a panel or account file.</summary>
public sealed record StagedEntry(
    long Row, int Profile, string? Handle, string? Actor, string? Kind, string? Country, string? HostCountry,
    string? HostCity, DateOnly? OfficeFrom, DateOnly? OfficeTo, DateOnly? MemberFrom, DateOnly? MemberTo,
    bool? Personal, string? Language, string Attributes)
{
    /// <summary>The columns that the file has; null: all.</summary>
    public string[]? Given { get; init; }
}
