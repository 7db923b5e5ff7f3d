namespace Twiplomacy.Analytics.Rankings;

/// <summary>What an account's rank is counted from.</summary>
/// <param name="Value">What is compared: the value known; null for one that takes no part.</param>
/// <param name="Range">What the unknown leaves open; null where nothing says how much that is.</param>
/// <param name="IsObserved">Whether it gets a rank: of whom nothing is known keeps its range, and counts for the others.</param>
public readonly record struct RankedValue(double? Value, ValueRange? Range, bool IsObserved);

/// <summary>Where an account stands among some, and where it can stand.</summary>
public readonly record struct RankPlace(int? Rank, PossibleRank? Possible);

/// <summary>
/// Counts ranks among all accounts of a ranking or some of them: rank = 1 + those whose value is greater, whether or not
/// they are observed well enough, so that it always lies within the best and the worst possible rank. O(n log n).
/// </summary>
/// <param name="Values">By the position of the member.</param>
/// <param name="Pairs">Unknown pairs that link two accounts' values.</param>
public sealed record RankField(IReadOnlyList<RankedValue> Values, OpenPairs? Pairs)
{
    public IReadOnlyList<RankPlace> AmongAll() => Among([.. Enumerable.Range(0, Values.Count)]);

    /// <summary>By position; nothing for whoever is not among them.</summary>
    public IReadOnlyList<RankPlace> Among(IReadOnlyList<int> positions)
    {
        ArgumentNullException.ThrowIfNull(positions);
        var possible = PossibleRanks.Of([.. Values.Select(value => value.Range)], Pairs, positions);
        var ranks = RanksOf(positions, position => Values[position].Value);
        var places = new RankPlace[Values.Count];
        foreach (var position in positions)
            places[position] = new RankPlace(Values[position].IsObserved ? ranks[position] : null, possible[position]);
        return places;
    }

    /// <summary>Standard competition ranks (1, 2, 2, 4), the greatest value first; who has no value has none.</summary>
    internal static IReadOnlyDictionary<int, int?> RanksOf(IReadOnlyList<int> positions, Func<int, double?> value)
    {
        var ranks = new Dictionary<int, int?>(positions.Count);
        var (place, rank, last) = (0, 0, (double?)null);
        foreach (var position in positions.OrderByDescending(value))
        {
            place++;
            if (value(position) is not { } own)
            {
                ranks[position] = null;
                continue;
            }
            if (own != last) (rank, last) = (place, own);
            ranks[position] = rank;
        }
        return ranks;
    }
}
