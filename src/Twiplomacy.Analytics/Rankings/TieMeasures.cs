using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>The five counts of peers, with bounds and possible ranks.</summary>
internal static class TieMeasures
{
    public static IEnumerable<MeasureColumn> Of(TieSnapshot ties)
    {
        var counts = PairCounts.Of(ties);
        yield return Column("mutual_follows", counts.Mutual, counts.OpenMutual);
        yield return Column("peer_followers", counts.Followers);
        yield return Column("peer_following", counts.Following);
        yield return Column("unilateral_followers", counts.UnilateralFollowers);
        yield return Column("unilateral_following", counts.UnilateralFollowing);
    }

    private static MeasureColumn Column(string measure, PeerCount[] counts, IReadOnlyList<ulong[]?>? shared = null)
    {
        var bounds = RankBounds.Of(counts, shared);
        var peers = counts.Length - 1;
        return new MeasureColumn(measure, [.. counts.Select((count, i) => Cell(count, peers, bounds[i]))]);
    }

    private static MeasureCell Cell(PeerCount count, int peers, (int Best, int Worst) bounds)
    {
        var coverage = peers == 0 ? 1 : (peers - count.Open) / (double)peers;
        double? value = coverage == 0 ? null : count.Low;
        return new MeasureCell(value, count.Low, count.High, coverage, bounds.Best, bounds.Worst, peers == 0 ? null : value / peers);
    }
}
