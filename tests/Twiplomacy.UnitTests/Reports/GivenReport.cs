using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Reports;
using Twiplomacy.Reports.Content;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.UnitTests.Reports;

/// <summary>Reports made up for tests.</summary>
internal static class GivenReport
{
    public static readonly DateTimeOffset Since = new(2013, 7, 1, 23, 59, 59, TimeSpan.Zero);
    public static readonly DateTimeOffset AsOf = new(2014, 6, 24, 23, 59, 59, TimeSpan.Zero);

    public static ReportedAccount Fabius { get; } = new("x:@laurentfabius", "LaurentFabius", "Laurent Fabius", "FR");

    public static ReportContent Of(params Figure[] figures) => Of(figures, []);

    public static ReportContent Of(IReadOnlyList<Figure> figures, IReadOnlyList<AccountReport> accounts, string name = "Our year on X") => new(
        name, "world-leaders", "World leaders", new ReportPeriod(Since, AsOf), Since, AsOf, Sealed: null,
        [new MeasureReport(MeasureCatalogue.Find("mutual_follows")!, [], [.. figures.Where(f => f.IsOwn)], figures, 643)], accounts,
        new ReportGaps([], 0, 643, Since, AsOf, []));

    /// <summary>A report on one account of a ranking whose rows have these best possible ranks.</summary>
    public static ReportContent Ranked(Figure figure, IReadOnlyList<int?> best)
    {
        var report = Of(figure);
        var rows = best.Select((rank, place) => new PublishedRow(
            new RankedRow("mutual_follows", place, place, place + 1, rank, rank, 9, 9, 9, 1, 1, "bounded", null, null, false, null, null),
            new EditionMemberRow(place, $"x:{place}", null, null, null, null, null, null, null, null, "{}"))).ToList();
        return report with { Measures = [report.Measures[0] with { Ranking = rows }] };
    }

    public static ReportContent Sealed(this ReportContent report) => report with
    {
        Sealed = new EditionRevisionRow(1, 1, "world-leaders-2014", "world-leaders", "x", AsOf, 1, true, 1, "{}", null, null, AsOf, AsOf, false, "{}"),
    };

    public static Figure Figure(
        ReportedAccount account, int? rank, double? value, int? rankBefore = null, double? before = null, bool own = false, double? high = null) =>
        new(account, own, rank, rankBefore, value, before, value, high ?? value, 1, rank is null ? "not_observed" : "certain")
        {
            Best = rank, Worst = rank, Move = (rank, rankBefore) switch { ({ } now, { } then) => now < then ? RankMove.Up : now > then ? RankMove.Down : RankMove.Same, _ => RankMove.None },
        };

    /// <summary>As much as a report can hold, with long names.</summary>
    public static ReportContent Largest()
    {
        var figures = Enumerable.Range(0, 4).Select(i => Figure(Named(i), i + 1, 1_234_567.8 + i, i, 12, own: i < 12, high: 2_345_678) with { Worst = 640, Move = RankMove.CannotBeTold }).ToList();
        var accounts = Enumerable.Range(0, 40).Select(i => new AccountReport(
            Named(i), new TieBalance(90, 91, Moved(91, Since.AddDays(-9)), Moved(90, Since)),
            [.. Enumerable.Range(0, 400).Select(Named)],
            [new CaptureAge(ListDirection.Following, Since, AsOf - Since, true), new CaptureAge(ListDirection.Followers, null, null, false)])).ToList();
        var report = Of(figures, accounts);
        return report with
        {
            Measures = [.. Enumerable.Repeat(report.Measures[0], 10)],
            Gaps = report.Gaps with { Missing = [.. Enumerable.Range(0, 50).Select(i => $"@nobody{i}")], NotRanked = 17 },
        };
    }

    private static IReadOnlyList<MovedPeer> Moved(int count, DateTimeOffset after) =>
        [.. Enumerable.Range(0, count).Select(j => new MovedPeer(Named(j), (MoveReason)(j % 8), after, AsOf))];

    private static ReportedAccount Named(int i) => new($"x:{i}", $"Ministère_des_Aff_{i}", $"Ministère des Affaires étrangères numéro {i} à l’étranger", "FR");
}
