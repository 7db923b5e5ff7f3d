namespace Twiplomacy.Analytics.Countries;

/// <summary>A time in which an account is known to have written nothing: both ends are captures of its count of posts.</summary>
public sealed record QuietSpell(DateTimeOffset From, DateTimeOffset To)
{
    public TimeSpan Length => To - From;

    /// <summary>
    /// The spell that the latest capture ends: as far back as the count stays the same. Null if the count changed last, if there
    /// is but one capture, or if a post of that time is known. O(n log n).
    /// </summary>
    /// <param name="counts">Captures of the account's count of posts; of several at one instant the largest counts.</param>
    /// <param name="lastPost">When it wrote the last post that is known; null if none is.</param>
    public static QuietSpell? Of(IEnumerable<(DateTimeOffset At, long Posts)> counts, DateTimeOffset? lastPost)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var captures = counts.GroupBy(count => count.At)
            .Select(at => (At: at.Key, Posts: at.Max(count => count.Posts))).OrderBy(capture => capture.At).ToList();
        if (captures.Count < 2) return null;
        var from = captures.Count - 1;
        while (from > 0 && captures[from - 1].Posts == captures[^1].Posts) from--;
        if (from == captures.Count - 1 || lastPost > captures[from].At) return null;
        return new QuietSpell(captures[from].At, captures[^1].At);
    }
}
