using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>Where an account stood in the ranking before, and how it moved since.</summary>
/// <param name="ActorChanged">The account changed hands since.</param>
/// <param name="Moved">See <see cref="Movement"/>.</param>
public sealed record PlaceBefore(int? Rank, PossibleRank? Possible, double? Value, bool ActorChanged, int? Moved)
{
    /// <summary>The row with its place before.</summary>
    /// <param name="then">The same account's row in the ranking before.</param>
    /// <param name="amongThoseBefore">Its place now among the accounts that were in that ranking.</param>
    /// <param name="left">Those of that ranking who are in this one no more.</param>
    internal static RankedRow Beside(RankedRow row, RankedRow then, RankPlace amongThoseBefore, Leavers left, bool actorChanged) => row with
    {
        PreviousRank = then.Rank, PreviousRankBest = then.RankBest, PreviousRankWorst = then.RankWorst, PreviousValue = then.Value,
        ActorChanged = actorChanged, Moved = Movement.Of(PossibleOf(row), PossibleOf(then), amongThoseBefore.Possible, left),
    };

    /// <summary>Whether the account changed hands between two editions.</summary>
    internal static bool IsHandover(EditionMemberRow before, EditionMemberRow now) =>
        before.Actor is not null && now.Actor is not null && before.Actor != now.Actor;

    internal static PossibleRank? PossibleOf(RankedRow row) =>
        row is { RankBest: { } best, RankWorst: { } worst } ? new PossibleRank(best, worst, row.RankWorstIsBound) : null;
}

/// <summary>The accounts of an earlier ranking that are in the later one no more.</summary>
/// <param name="possible">Their possible ranks then.</param>
public sealed class Leavers(IEnumerable<PossibleRank?> possible)
{
    private readonly int[] _best = [.. possible.OfType<PossibleRank>().Select(rank => rank.Best).Order()];

    public static Leavers None { get; } = new([]);

    /// <summary>
    /// How many of them were, at the most, before an account in every completion: whoever was could stand higher than its best
    /// rank. O(log n).
    /// </summary>
    public int MostBefore(int best)
    {
        var place = Array.BinarySearch(_best, best);
        if (place < 0) return ~place;
        while (place > 0 && _best[place - 1] == best) place--;
        return place;
    }
}

/// <summary>Whether an account moved up or down since the ranking before, as far as that can be told.</summary>
public static class Movement
{
    /// <summary>
    /// The places that it surely gained: below 0 those it surely lost, 0 if its place was and is the same for certain,
    /// null if it cannot be told. Up only if its worst rank now is better than its best before, down only if its best now is
    /// worse than its worst before, and both also among the accounts that are in both rankings: that others joined is no fall,
    /// that others left no rise.
    /// </summary>
    /// <param name="amongThoseBefore">Its possible ranks now among the accounts that were in the ranking before.</param>
    public static int? Of(PossibleRank? now, PossibleRank? before, PossibleRank? amongThoseBefore, Leavers left)
    {
        ArgumentNullException.ThrowIfNull(left);
        if (now is not { } here || before is not { } there) return null;
        if (amongThoseBefore is { } both)
        {
            var gained = Math.Min(there.Best - here.Worst, there.Best - left.MostBefore(there.Best) - both.Worst);
            if (gained > 0) return gained;
            if (both.Best > there.Worst) return there.Worst - both.Best;
        }
        return here.Best == here.Worst && there.Best == there.Worst && here.Best == there.Best ? 0 : null;
    }

    /// <summary>The name in the API and in files.</summary>
    public static string NameOf(int? moved) => moved switch { null => "cannot_be_told", 0 => "same", > 0 => "up", _ => "down" };
}
