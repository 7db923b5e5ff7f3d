using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Changes;

/// <summary>
/// When pairs became mutual and stopped being so: between the known states alone, whatever was unknown in between.
/// </summary>
internal static class MutualChanges
{
    public static IEnumerable<TieChange> Of(IReadOnlyList<TieTimeline> timelines)
    {
        var byPair = timelines.ToDictionary(timeline => (timeline.A, timeline.B));
        foreach (var there in timelines.Where(timeline => timeline.A < timeline.B))
        {
            // A pair of which one direction was never held by any list was never mutual.
            if (!byPair.TryGetValue((there.B, there.A), out var back)) continue;
            foreach (var change in OfPair(there, back)) yield return change;
        }
    }

    private static IEnumerable<TieChange> OfPair(TieTimeline there, TieTimeline back)
    {
        var (stateThere, stateBack, known, knownAt) = (TieState.Unknown, TieState.Unknown, MutualState.Unknown, 0L);
        int i = 0, j = 0;
        while (i < there.Points.Count || j < back.Points.Count)
        {
            var at = Math.Min(AtOf(there, i), AtOf(back, j));
            var (oldThere, oldBack) = (stateThere, stateBack);
            var since = long.MinValue;
            if (AtOf(there, i) == at) stateThere = Step(there, i++, oldThere, ref since);
            if (AtOf(back, j) == at) stateBack = Step(back, j++, oldBack, ref since);
            var now = TieRules.Mutual(stateThere, stateBack);
            if (now == MutualState.Unknown) continue;
            if (known != MutualState.Unknown && now != known)
            {
                var kind = now == MutualState.Mutual ? ChangeKind.BecameMutual : ChangeKind.StoppedBeingMutual;
                yield return new TieChange(kind, there.A, there.B, since == long.MinValue ? knownAt : since, at);
            }
            (known, knownAt) = (now, at);
        }
    }

    private static long AtOf(TieTimeline timeline, int index) => index < timeline.Points.Count ? timeline.Points[index].At : long.MaxValue;

    // The bracket opens at the latest capture that still showed the old state of a direction that changed.
    private static TieState Step(TieTimeline timeline, int index, TieState before, ref long since)
    {
        var now = timeline.Points[index].IsYes ? TieState.Yes : TieState.No;
        if (now != before && index > 0) since = Math.Max(since, timeline.Points[index - 1].At);
        return now;
    }
}
