using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Reports.Content;

/// <summary>How a rank moved between two rankings, as far as it can be told.</summary>
public enum RankMove
{
    /// <summary>There is no rank before or now.</summary>
    None,

    /// <summary>The rank is certain in both, and the same.</summary>
    Same,

    /// <summary>The worst rank possible now is better than the best possible before.</summary>
    Up,

    /// <summary>The best rank possible now is worse than the worst possible before.</summary>
    Down,

    /// <summary>Only accounts that joined the panel or left it make the difference.</summary>
    PanelOnly,

    /// <summary>The possible ranks before and now overlap.</summary>
    CannotBeTold,
}

internal static class RankMoves
{
    /// <param name="now">The account's row.</param>
    /// <param name="before">Its row in the earlier ranking, or null.</param>
    /// <param name="ranking">All rows now, with the values before of those that were members then.</param>
    public static RankMove Of(RankingRowRow now, RankingRowRow? before, IReadOnlyList<PublishedRow> ranking)
    {
        if (now.Rank is null || before?.Rank is null) return RankMove.None;
        if (now.RankWorst < before.RankBest) return Overtook(now, ranking) < 0 ? RankMove.Up : RankMove.PanelOnly;
        if (now.RankBest > before.RankWorst) return Overtook(now, ranking) > 0 ? RankMove.Down : RankMove.PanelOnly;
        return now.RankBest is { } rank && rank == now.RankWorst && rank == before.RankBest && rank == before.RankWorst ? RankMove.Same : RankMove.CannotBeTold;
    }

    // How many more of those who were there before are above it now.
    private static int Overtook(RankingRowRow own, IReadOnlyList<PublishedRow> ranking)
    {
        var common = ranking.Where(row => row.Row.PreviousValue is not null).ToList();
        return common.Count(row => row.Row.Value > own.Value) - common.Count(row => row.Row.PreviousValue > own.PreviousValue);
    }
}
