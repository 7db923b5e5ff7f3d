using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>The five counts of peers, with bounds and possible ranks.</summary>
internal static class TieMeasures
{
    private sealed record Definition(string Measure, Func<PairCounts, PeerCount[]> Counts, Func<PairCounts, PossibleRank[]> Ranks);

    private static readonly Definition[] Definitions =
    [
        new("mutual_follows", pairs => pairs.Mutual, pairs => RankBounds.Of(pairs.Mutual, pairs.OpenMutual)),
        new("peer_followers", pairs => pairs.Followers, pairs => RankBounds.Of(pairs.Followers)),
        new("peer_following", pairs => pairs.Following, pairs => RankBounds.Of(pairs.Following)),
        new("unilateral_followers", pairs => pairs.UnilateralFollowers, pairs => ContestedRanks.Of(pairs.UnilateralFollowers, pairs.Contested)),
        new("unilateral_following", pairs => pairs.UnilateralFollowing, pairs => ContestedRanks.Of(pairs.UnilateralFollowing, pairs.Contested)),
    ];

    /// <summary>The columns of the measures that are wanted; the others are not computed.</summary>
    public static IEnumerable<MeasureColumn> Of(TieSnapshot ties, Predicate<string> wanted)
    {
        var chosen = Definitions.Where(definition => wanted(definition.Measure)).ToList();
        if (chosen.Count == 0) return [];
        var pairs = PairCounts.Of(ties);
        return chosen.Select(definition => Column(definition.Measure, definition.Counts(pairs), definition.Ranks(pairs)));
    }

    private static MeasureColumn Column(string measure, PeerCount[] counts, PossibleRank[] ranks)
    {
        var peers = counts.Length - 1;
        return new MeasureColumn(measure, [.. counts.Select((count, i) => Cell(count, peers, ranks[i]))]);
    }

    private static MeasureCell Cell(PeerCount count, int peers, PossibleRank ranks)
    {
        var coverage = peers == 0 ? 1 : (peers - count.Open) / (double)peers;
        double? value = coverage == 0 ? null : count.Low;
        return new MeasureCell(
            value, count.Low, count.High, coverage, ranks.Best, ranks.Worst, peers == 0 ? null : value / peers, ranks.WorstIsBound);
    }
}
