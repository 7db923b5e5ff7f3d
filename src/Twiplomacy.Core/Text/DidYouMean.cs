namespace Twiplomacy.Core.Text;

/// <summary>Finds the word that a mistyped one was most likely meant to be.</summary>
public static class DidYouMean
{
    /// <summary>The nearest of the known words, or null if none is near enough (a third of the letters, at least one).</summary>
    public static string? Nearest(string word, IEnumerable<string> known) =>
        known.Select(candidate => (candidate, distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(pair => pair.distance <= Math.Max(1, Math.Min(word.Length, pair.candidate.Length) / 3))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate).FirstOrDefault();

    /// <summary>
    /// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each 1.
    /// O(n·m) time over at most 64 letters; anything longer is no typing mistake.
    /// </summary>
    public static int Distance(string left, string right)
    {
        if (left.Length > 64 || right.Length > 64) return left == right ? 0 : int.MaxValue;
        var cost = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) cost[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) cost[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
            for (var j = 1; j <= right.Length; j++)
                cost[i, j] = CheapestStep(cost, left, right, i, j);
        return cost[left.Length, right.Length];
    }

    private static int CheapestStep(int[,] cost, string left, string right, int i, int j)
    {
        var differs = left[i - 1] == right[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(cost[i - 1, j] + 1, cost[i, j - 1] + 1), cost[i - 1, j - 1] + differs);
        var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.Min(best, cost[i - 2, j - 2] + 1) : best;
    }
}
