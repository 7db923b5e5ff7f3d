namespace Twiplomacy.Application.Search;

/// <summary>Letters that were left out, put in, taken for others or changed with their neighbours (Damerau and Levenshtein, of aligned strings).</summary>
internal static class Slips
{
    public static bool AreAtMost(int most, string typed, string meant)
    {
        Span<int> before = stackalloc int[meant.Length + 1];
        Span<int> last = stackalloc int[meant.Length + 1];
        Span<int> now = stackalloc int[meant.Length + 1];
        for (var column = 0; column <= meant.Length; column++) last[column] = column;
        for (var row = 1; row <= typed.Length; row++)
        {
            now[0] = row;
            var least = row;
            for (var column = 1; column <= meant.Length; column++)
            {
                var cost = typed[row - 1] == meant[column - 1] ? 0 : 1;
                var slips = Math.Min(Math.Min(now[column - 1], last[column]) + 1, last[column - 1] + cost);
                if (row > 1 && column > 1 && typed[row - 1] == meant[column - 2] && typed[row - 2] == meant[column - 1])
                    slips = Math.Min(slips, before[column - 2] + 1);
                now[column] = slips;
                least = Math.Min(least, slips);
            }
            if (least > most) return false;
            var free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[meant.Length] <= most;
    }
}
