using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.UnitTests.Core.Ties;

/// <summary>Ledgers by hand: account i is profile i, all are known by id, all happens on a few days.</summary>
internal static class KnownTies
{
    public static DateTimeOffset Day(int day) => new(2014, 6, day, 23, 59, 59, TimeSpan.Zero);

    public static Population Population(int count, params IEnumerable<(int PanelRevision, CoverageSpan Span)> coverage) => new(
        count, [.. Enumerable.Repeat(true, count)], [], Enumerable.Range(0, count).Select(i => (i, Always(i))), coverage);

    public static ProfileWindow Always(int account) => new(account, DateTimeOffset.MinValue.Ticks, DateTimeOffset.MaxValue.Ticks);

    public static CoverageSpan Member(int account) => new(account, DateTimeOffset.MinValue.Ticks, DateTimeOffset.MaxValue.Ticks);

    /// <summary>A stream of captures on the days given; observation ids are 10 × owner + day.</summary>
    public static LedgerStream Stream(
        int owner, ListCompleteness scope, IEnumerable<int> days, ListDirection direction = ListDirection.Following,
        int panelRevision = 0, ListKeys keys = ListKeys.Ids) =>
        new(owner, direction, scope, panelRevision, [.. days.Select(day => new LedgerObservation(100 * (owner + 1) + day, Day(day).UtcTicks, keys))]);

    public static LedgerRun Run(int stream, int other, int first, int last, long followedAt = 0) => new(stream, other, first, last, 1, followedAt);

    /// <summary>Ties whose states are given: of each account one list, complete as to those whose state is known.</summary>
    public static TieSnapshot Of(TieState[,] states)
    {
        var n = states.GetLength(0);
        var coverage = from a in Enumerable.Range(0, n)
                       from b in Enumerable.Range(0, n)
                       where a == b || states[a, b] != TieState.Unknown
                       select (a + 1, Member(b));
        var streams = Enumerable.Range(0, n).Select(a => Stream(a, ListCompleteness.CompleteWithinPanel, [1], panelRevision: a + 1));
        var runs = from a in Enumerable.Range(0, n)
                   from b in Enumerable.Range(0, n)
                   where a != b && states[a, b] == TieState.Yes
                   select Run(a, b, 0, 0);
        return new TieLedger(Population(n, coverage), [.. streams], [.. runs]).At(Day(1));
    }

    /// <summary>Random states; <paramref name="unknown"/> ordered pairs at the most are unknown.</summary>
    public static TieState[,] Random(Random random, int count, int unknown)
    {
        var states = new TieState[count, count];
        for (var a = 0; a < count; a++)
            for (var b = 0; b < count; b++)
                states[a, b] = a == b ? TieState.Unknown : random.Next(2) == 0 ? TieState.Yes : TieState.No;
        for (var i = 0; i < unknown; i++) states[random.Next(count), random.Next(count)] = TieState.Unknown;
        return states;
    }
}
