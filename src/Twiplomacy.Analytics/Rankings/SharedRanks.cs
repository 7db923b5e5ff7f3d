namespace Twiplomacy.Analytics.Rankings;

/// <summary>Finds the ranks that are marked as shared.</summary>
public static class SharedRanks
{
    /// <param name="ranks">Of a whole ranking, in any order; null for who has none.</param>
    public static IReadOnlySet<int> Of(IEnumerable<int?> ranks) =>
        ranks.OfType<int>().CountBy(rank => rank).Where(rank => rank.Value > 1).Select(rank => rank.Key).ToHashSet();
}
