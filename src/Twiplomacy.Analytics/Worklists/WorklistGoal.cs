namespace Twiplomacy.Analytics.Worklists;

/// <summary>The fewest steps that bring a better rank.</summary>
/// <param name="Steps">The peers, by their numbers among the members.</param>
/// <param name="Mutual">How many mutual follows the account would then be known to have.</param>
/// <param name="Rank">The rank by what is known, if nothing else changes.</param>
/// <param name="Best">The best rank that is possible then, whatever the unknown is.</param>
/// <param name="Worst">The worst.</param>
public sealed record WorklistGoal(IReadOnlyList<int> Steps, int Mutual, int Rank, int Best, int Worst);
