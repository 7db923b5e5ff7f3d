namespace Twiplomacy.Application.ListedNames;

/// <summary>Whose name it is: an account, or nobody who is known.</summary>
public sealed record NameFile
{
    /// <summary>The account, on the platform of the list.</summary>
    /// <example>facebook:@francediplo</example>
    public string? Account { get; init; }

    /// <summary>It is the name of nobody who is known here.</summary>
    /// <example>false</example>
    public bool Nobody { get; init; }
}
