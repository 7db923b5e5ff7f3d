namespace Twiplomacy.Analytics.Posts;

/// <summary>The values that an account may have: from <paramref name="Low"/> to <paramref name="High"/>, both included; infinity where nothing bounds it.</summary>
internal readonly record struct OpenInterval(double Low, double High)
{
    public static OpenInterval Exactly(double value) => new(value, value);

    /// <summary>
    /// The best and worst rank each can have where accounts vary independently: best = 1 + number of B with
    /// low(B) &gt; high(A), worst = 1 + number of other B with high(B) &gt; low(A). O(n log n).
    /// </summary>
    public static (int Best, int Worst)[] RanksOf(IReadOnlyList<OpenInterval> intervals)
    {
        var lows = intervals.Select(interval => interval.Low).Order().ToArray();
        var highs = intervals.Select(interval => interval.High).Order().ToArray();
        return [.. intervals.Select(a => (1 + Above(lows, a.High), 1 + Above(highs, a.Low) - (a.High > a.Low ? 1 : 0)))];
    }

    private static int Above(double[] sorted, double value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] <= value) low = middle + 1;
            else high = middle;
        }
        return sorted.Length - low;
    }
}
