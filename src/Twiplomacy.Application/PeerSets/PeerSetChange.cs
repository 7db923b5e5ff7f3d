namespace Twiplomacy.Application.PeerSets;

/// <summary>What to set in a set of peers; what is left out stays. Its name in addresses never changes.</summary>
public sealed record PeerSetChange
{
    /// <summary>What people call it.</summary>
    /// <example>Baltic and Nordic ministries</example>
    public string? Name { get; init; }

    /// <summary>Countries by their codes of two letters or their names, all of them.</summary>
    /// <example>["EE", "LV", "LT"]</example>
    public IReadOnlyList<string>? Countries { get; init; }

    /// <summary>Accounts by their addresses, all of them.</summary>
    /// <example>[]</example>
    public IReadOnlyList<string>? Accounts { get; init; }

    /// <summary>The version that you saw; if there is another, nothing is changed. Left out, the change is made whatever is there.</summary>
    /// <example>null</example>
    public int? Seen { get; init; }
}
