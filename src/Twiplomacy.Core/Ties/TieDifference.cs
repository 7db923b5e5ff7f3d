namespace Twiplomacy.Core.Ties;

/// <summary>
/// How the known ties of two snapshots differ: ordered pairs that become yes, ordered pairs that go from yes to no, and
/// pairs that become mutual.
/// </summary>
public readonly record struct TieDifference(long Added, long Ended, long BecameMutual)
{
    /// <summary>Compares by the accounts of the later snapshot. Cost: O(arcs log degree).</summary>
    /// <param name="before">The earlier snapshot.</param>
    /// <param name="numbers">For each account of <paramref name="before"/> its number in <paramref name="after"/>, or −1; two may be one there.</param>
    /// <param name="after">The later snapshot.</param>
    public static TieDifference Of(TieSnapshot before, IReadOnlyList<int> numbers, TieSnapshot after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(after);
        var known = KnownYes(before, numbers);
        long added = 0, mutual = 0;
        for (var a = 0; a < after.Population.Count; a++)
        {
            foreach (var b in after.Successors(a))
            {
                if (!known.Contains((a, b))) added++;
                // Each mutual pair is met at both its ends and counted at the lower.
                if (a < b && after.Follows(b, a) == TieState.Yes && !(known.Contains((a, b)) && known.Contains((b, a)))) mutual++;
            }
        }
        var ended = known.Count(tie => after.Follows(tie.A, tie.B) == TieState.No);
        return new TieDifference(added, ended, mutual);
    }

    private static HashSet<(int A, int B)> KnownYes(TieSnapshot before, IReadOnlyList<int> numbers)
    {
        var known = new HashSet<(int A, int B)>(before.Arcs);
        for (var a = 0; a < before.Population.Count; a++)
        {
            foreach (var b in before.Successors(a))
                if (numbers[a] >= 0 && numbers[b] >= 0 && numbers[a] != numbers[b]) known.Add((numbers[a], numbers[b]));
        }
        return known;
    }
}
