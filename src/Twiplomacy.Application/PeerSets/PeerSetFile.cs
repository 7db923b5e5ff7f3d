namespace Twiplomacy.Application.PeerSets;

/// <summary>A set of peers as it is sent in.</summary>
public sealed record PeerSetFile
{
    /// <summary>What people call it.</summary>
    /// <example>Baltic ministries</example>
    public required string Name { get; init; }

    /// <summary>Its name in addresses; if it is left out, it is made from the name.</summary>
    /// <example>baltics</example>
    public string? Slug { get; init; }

    /// <summary>Countries by their codes of two letters.</summary>
    /// <example>["EE", "LV", "LT"]</example>
    public IReadOnlyList<string>? Countries { get; init; }

    /// <summary>Accounts by their addresses.</summary>
    /// <example>[]</example>
    public IReadOnlyList<string>? Accounts { get; init; }
}
