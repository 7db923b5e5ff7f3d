namespace Twiplomacy.Analytics.Posts;

/// <summary>The time in which posts are looked at: after <paramref name="From"/>, up to and with <paramref name="To"/>.</summary>
public readonly record struct PostWindow(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>The days that end at an instant.</summary>
    public static PostWindow Ending(DateTimeOffset at, int days) => new(at - TimeSpan.FromDays(days), at);

    public double Days => (To - From).TotalDays;

    /// <summary>From when on profiles tell how many followers there were at the window's beginning.</summary>
    public DateTimeOffset FirstShown(TimeSpan evidenceAge) =>
        From - DateTimeOffset.MinValue > evidenceAge ? From - evidenceAge : DateTimeOffset.MinValue;

    /// <summary>Which share of the window some spans cover together, 0 … 1; they may overlap and reach beyond it.</summary>
    public double ShareCovered(IEnumerable<(DateTimeOffset From, DateTimeOffset To)> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        var (covered, until) = (0L, From.UtcTicks);
        foreach (var (from, to) in spans.OrderBy(span => span.From))
        {
            var begin = Math.Max(until, from.UtcTicks);
            var end = Math.Min(To.UtcTicks, to.UtcTicks);
            if (end <= begin) continue;
            covered += end - begin;
            until = end;
        }
        return covered / (double)(To - From).Ticks;
    }
}
