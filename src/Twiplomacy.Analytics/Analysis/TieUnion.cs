using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Analysis;

/// <summary>The ties between units that each have several members, or one.</summary>
internal static class TieUnion
{
    /// <summary>
    /// From one unit to another: yes if one pair of members is, no if all are known not to be, else unknown; unknown as well where
    /// one of the two has no member. O(members²).
    /// </summary>
    /// <param name="units">How many units there are.</param>
    /// <param name="unitOf">The unit of each member, or a negative number for none.</param>
    public static TieState[,] Of(int units, IReadOnlyList<int> unitOf, Func<int, int, TieState> tie)
    {
        var (ties, isThere) = (new TieState[units, units], new bool[units]);
        foreach (var unit in unitOf)
            if (unit >= 0) isThere[unit] = true;
        for (var a = 0; a < units; a++)
            for (var b = 0; b < units; b++) ties[a, b] = isThere[a] && isThere[b] ? TieState.No : TieState.Unknown;
        for (var a = 0; a < unitOf.Count; a++)
            for (var b = 0; b < unitOf.Count; b++)
            {
                if (unitOf[a] < 0 || unitOf[b] < 0 || unitOf[a] == unitOf[b]) continue;
                ref var known = ref ties[unitOf[a], unitOf[b]];
                if (known == TieState.Yes) continue;
                if (tie(a, b) is var state and not TieState.No) known = state;
            }
        return ties;
    }
}
