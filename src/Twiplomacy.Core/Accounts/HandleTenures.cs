namespace Twiplomacy.Core.Accounts;

/// <summary>
/// Who bore a handle when. At instant t it is the id of the latest sighting at or before t, unless that id was seen
/// under another handle since; else the id of the earliest sighting after t, unless that id was seen under another
/// handle from t until then; else nobody known. Two ids at the same instant: the first in the caller's order of ids.
/// </summary>
public static class HandleTenures
{
    private static readonly TimeSpan Microsecond = TimeSpan.FromMicroseconds(1);

    /// <summary>
    /// The tenures of one handle, in order of time, without gaps, from the beginning to the end of time.
    /// </summary>
    /// <param name="handle">The handle asked.</param>
    /// <param name="sightings">All sightings of the handle and of every id that was ever seen with it.</param>
    public static IReadOnlyList<HandleTenure> Of(int handle, IReadOnlyList<HandleSighting> sightings)
    {
        var own = sightings.Where(s => s.Handle == handle).OrderBy(s => s.SeenAt).ThenBy(s => s.Id).ToArray();
        var elsewhere = sightings.Where(s => s.Handle != handle).ToLookup(s => s.Id, s => s.SeenAt);
        var tenures = new List<HandleTenure>();
        foreach (var from in Breakpoints(sightings))
        {
            var holder = HolderAt(from, own, elsewhere);
            if (tenures.Count > 0 && tenures[^1].Id == holder) continue;
            if (tenures.Count > 0) tenures[^1] = tenures[^1] with { To = from };
            tenures.Add(new HandleTenure(from, DateTimeOffset.MaxValue, holder));
        }
        return tenures;
    }

    private static IEnumerable<DateTimeOffset> Breakpoints(IReadOnlyList<HandleSighting> sightings) => sightings
        .SelectMany(s => s.SeenAt < DateTimeOffset.MaxValue - Microsecond
            ? new[] { s.SeenAt, s.SeenAt + Microsecond }
            : [s.SeenAt])
        .Append(DateTimeOffset.MinValue).Distinct().Order();

    private static int? HolderAt(
        DateTimeOffset instant, HandleSighting[] own, ILookup<int, DateTimeOffset> elsewhere)
    {
        var before = own.Where(s => s.SeenAt <= instant).Select(s => (DateTimeOffset?)s.SeenAt).Max();
        if (before is { } since)
        {
            var holder = own.First(s => s.SeenAt == since).Id;
            if (!elsewhere[holder].Any(seen => seen > since && seen <= instant)) return holder;
        }
        var next = own.FirstOrDefault(s => s.SeenAt > instant, new HandleSighting(-1, -1, default));
        if (next.Handle == -1) return null;
        return elsewhere[next.Id].Any(seen => seen >= instant && seen < next.SeenAt) ? null : next.Id;
    }
}
