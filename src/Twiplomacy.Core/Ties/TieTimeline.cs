using Twiplomacy.Core.Lists;

namespace Twiplomacy.Core.Ties;

/// <summary>Everything ever said about "A follows B", in order of time, one point for each instant.</summary>
public sealed record TieTimeline(int A, int B, IReadOnlyList<TiePoint> Points);

/// <summary>
/// Builds the timelines of all ordered pairs that any list ever held: those that no list held cannot have changed.
/// One pass over the runs, then each pair's yes against the captures that prove its absence.
/// </summary>
internal static class TieTimelines
{
    public static IEnumerable<TieTimeline> Of(
        IEnumerable<(long Arc, long At)> said, Completeness following, Completeness followers)
    {
        foreach (var pair in said.GroupBy(yes => yes.Arc, yes => yes.At).OrderBy(group => group.Key))
        {
            var (a, b) = ((int)(pair.Key >> 32), (int)pair.Key);
            yield return new TieTimeline(a, b, PointsOf(a, b, pair, following, followers));
        }
    }

    // A complete list that holds the other said yes at its own instant, so a yes of that instant settles it.
    private static List<TiePoint> PointsOf(int a, int b, IEnumerable<long> yes, Completeness following, Completeness followers)
    {
        var points = new SortedDictionary<long, TiePoint>();
        foreach (var (at, _) in followers.ProofsFor(b, a)) points[at] = new TiePoint(at, false, ListDirection.Followers);
        foreach (var (at, _) in following.ProofsFor(a, b)) points[at] = new TiePoint(at, false, ListDirection.Following);
        foreach (var at in yes) points[at] = new TiePoint(at, true, ListDirection.Following);
        return [.. points.Values];
    }
}
