using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>Where an account stood in the ranking before, and how it moved since.</summary>
/// <param name="ActorChanged">The account changed hands since.</param>
/// <param name="Moved">See <see cref="Movement"/>.</param>
public sealed record PlaceBefore(int? Rank, PossibleRank? Possible, double? Value, bool ActorChanged, int? Moved)
{
    /// <summary>The row with its place before.</summary>
    /// <param name="then">The same account's row in the ranking before.</param>
    /// <param name="amongThoseBefore">Its place now among the accounts that were in that ranking.</param>
    internal static RankingRowRow Beside(RankingRowRow row, RankingRowRow then, RankPlace amongThoseBefore, bool actorChanged) => row with
    {
        PreviousRank = then.Rank, PreviousRankBest = then.RankBest, PreviousRankWorst = then.RankWorst, PreviousValue = then.Value,
        ActorChanged = actorChanged, Moved = Movement.Of(PossibleOf(row), PossibleOf(then), amongThoseBefore.Possible),
    };

    internal static PossibleRank? PossibleOf(RankingRowRow row) =>
        row is { RankBest: { } best, RankWorst: { } worst } ? new PossibleRank(best, worst, row.RankWorstIsBound) : null;
}

/// <summary>Whether an account moved up or down since the ranking before, as far as that can be told.</summary>
public static class Movement
{
    /// <summary>
    /// The places that it surely gained: below 0 those it surely lost, 0 if its place was and is the same for certain,
    /// null if it cannot be told. Up only if its worst rank now is better than its best before, down only if its best now is
    /// worse than its worst before; that others joined is no fall.
    /// </summary>
    /// <param name="amongThoseBefore">Its possible ranks now among the accounts that were in the ranking before.</param>
    public static int? Of(PossibleRank? now, PossibleRank? before, PossibleRank? amongThoseBefore)
    {
        if (now is not { } here || before is not { } there) return null;
        if (here.Worst < there.Best) return there.Best - here.Worst;
        if (amongThoseBefore is { } old && old.Best > there.Worst) return there.Worst - old.Best;
        return here.Best == here.Worst && there.Best == there.Worst && here.Best == there.Best ? 0 : null;
    }

    /// <summary>The name in the API and in files.</summary>
    public static string NameOf(int? moved) => moved switch { null => "cannot_be_told", 0 => "same", > 0 => "up", _ => "down" };
}
