using Twiplomacy.Core.Rankings;

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
    public static RankMove Of(RankedRow row)
    {
        if (row.Rank is null || row.PreviousRank is null) return RankMove.None;
        if (row.Moved is { } moved) return moved > 0 ? RankMove.Up : moved < 0 ? RankMove.Down : RankMove.Same;
        // The ranges lie apart, and yet nobody who is in both rankings can be said to have passed or been passed.
        return row.RankWorst < row.PreviousRankBest || row.RankBest > row.PreviousRankWorst ? RankMove.PanelOnly : RankMove.CannotBeTold;
    }
}
