namespace Twiplomacy.Core.Ties;

/// <summary>The three-valued rules of ties.</summary>
public static class TieRules
{
    /// <summary>Mutual if both directions are yes, not mutual if either is no, else unknown.</summary>
    public static MutualState Mutual(TieState there, TieState back) => (there, back) switch
    {
        (TieState.No, _) or (_, TieState.No) => MutualState.NotMutual,
        (TieState.Yes, TieState.Yes) => MutualState.Mutual,
        _ => MutualState.Unknown,
    };

    /// <summary>
    /// The state from the latest evidence of each kind at or before the instant; at equal times a yes wins.
    /// </summary>
    public static TieState Follows(DateTimeOffset? latestYes, DateTimeOffset? latestNo) => (latestYes, latestNo) switch
    {
        (null, null) => TieState.Unknown,
        (null, _) => TieState.No,
        (_, null) => TieState.Yes,
        var (yes, no) => yes >= no ? TieState.Yes : TieState.No,
    };
}
