namespace Twiplomacy.Application.Worklists;

/// <summary>A rank, and the fewest steps that bring it.</summary>
public sealed record WorklistGoalAnswer
{
    /// <summary>The peers to follow back, by their addresses.</summary>
    public required IReadOnlyList<string> Accounts { get; init; }

    /// <summary>How many mutual follows the account would be known to have.</summary>
    public required int MutualFollows { get; init; }

    /// <summary>The rank by what is known, if nothing else changes.</summary>
    public required int Rank { get; init; }

    /// <summary>The best rank that is possible then, whatever the unknown ties are.</summary>
    public required int RankBest { get; init; }

    /// <summary>The worst.</summary>
    public required int RankWorst { get; init; }
}
