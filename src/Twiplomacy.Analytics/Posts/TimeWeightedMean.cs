namespace Twiplomacy.Analytics.Posts;

/// <summary>
/// The mean of a count over a time, from a few observations of it: between two observations it is taken to change evenly,
/// before the first and after the last to stay. The integral of that line over the time, divided by its length.
/// </summary>
public static class TimeWeightedMean
{
    /// <summary>Null without an observation. Of several at one instant the largest counts.</summary>
    /// <param name="observed">Observations in any order; those outside the time shape the line too.</param>
    /// <exception cref="ArgumentException">The time has no length.</exception>
    public static double? Of(IEnumerable<(DateTimeOffset At, long Count)> observed, DateTimeOffset from, DateTimeOffset to)
    {
        ArgumentNullException.ThrowIfNull(observed);
        if (to <= from) throw new ArgumentException($"The time ends at {to:O}, which is not after its beginning at {from:O}.", nameof(to));
        var points = observed.GroupBy(o => o.At.UtcTicks).Select(g => (At: g.Key, Count: (double)g.Max(o => o.Count))).OrderBy(p => p.At).ToList();
        if (points.Count == 0) return null;
        var (sum, begin, end) = (0.0, from.UtcTicks, to.UtcTicks);
        points.Insert(0, (Math.Min(begin, points[0].At), points[0].Count));
        points.Add((Math.Max(end, points[^1].At), points[^1].Count));
        for (var i = 1; i < points.Count; i++)
        {
            var (a, b) = (Math.Max(begin, points[i - 1].At), Math.Min(end, points[i].At));
            if (b > a) sum += (ValueAt(points[i - 1], points[i], a) + ValueAt(points[i - 1], points[i], b)) / 2 * (b - a);
        }
        return sum / (end - begin);
    }

    private static double ValueAt((long At, double Count) first, (long At, double Count) second, long at) =>
        first.At == second.At ? second.Count : first.Count + (second.Count - first.Count) * (at - first.At) / (second.At - first.At);
}
