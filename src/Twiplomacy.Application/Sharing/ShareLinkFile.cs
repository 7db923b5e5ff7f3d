namespace Twiplomacy.Application.Sharing;

/// <summary>A link to be made.</summary>
public sealed record ShareLinkFile
{
    /// <summary>The address of a page of this server: an account, a country, a comparison, a ranking or an edition.</summary>
    /// <example>/accounts/x:@francediplo?edition=world-leaders-2016</example>
    public required string Page { get; init; }

    /// <summary>For whom or what it is, in at most 120 letters.</summary>
    /// <example>Minister's office</example>
    public string? Label { get; init; }

    /// <summary>After how many days it ends, 1 to 366.</summary>
    /// <example>30</example>
    public int Days { get; init; } = 30;
}
