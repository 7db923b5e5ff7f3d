using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Measures;

namespace Twiplomacy.Reports.Content;

/// <summary>Which rows of a ranking a report shows.</summary>
internal static class FigureChoice
{
    private const int Leaders = 10;
    private const int NeighboursOnEachSide = 2;
    private const int FewestShown = 4;

    /// <summary>A mail holds about so many rows of tables below 100 KB, all measures together.</summary>
    private const int MostRows = 40;

    /// <summary>
    /// Own accounts with the named peers, or with their neighbours in the ranking if none is named; without own accounts
    /// the leaders. In the order of the ranking. Whoever has no rank has no neighbours.
    /// </summary>
    /// <param name="measures">How many measures share the mail.</param>
    public static MeasureReport Of(Measure measure, IReadOnlyList<PublishedRow> ranking, MemberChoice own, MemberChoice peers, int measures)
    {
        var most = Math.Max(FewestShown, MostRows / measures);
        var shared = SharedRanks.Of(ranking.Select(row => row.Row.Rank));
        bool IsRanked(int place) => ranking[place].Row.Rank is not null;
        var places = Enumerable.Range(0, ranking.Count).ToList();
        var mine = places.Where(place => own.Takes(ranking[place].Member)).ToList();
        var beside = peers.Members.Count > 0 ? places.Where(place => peers.Takes(ranking[place].Member))
            : (mine.Count == 0 ? places.Take(Leaders)
            : mine.Where(IsRanked).SelectMany(place => Enumerable.Range(place - NeighboursOnEachSide, 2 * NeighboursOnEachSide + 1))
                .Where(place => place >= 0 && place < ranking.Count).Concat(places.Take(3))).Where(IsRanked);
        Figure FigureAt(int place) => FigureOf(ranking[place], own, shared);
        var shown = mine.Concat(beside).Distinct().Take(most).Order().Select(FigureAt).ToList();
        return new MeasureReport(measure, ranking, [.. mine.Take(most).Select(FigureAt)], shown, ranking.Count);
    }

    private static Figure FigureOf(PublishedRow row, MemberChoice own, IReadOnlySet<int> shared) => new(
        new ReportedAccount(row.Member.Account, row.Member.Handle, row.Member.Actor, row.Member.Country), own.Takes(row.Member),
        row.Row.Rank, row.Row.PreviousRank, row.Row.Value, row.Row.PreviousValue, row.Row.ValueLow, row.Row.ValueHigh, row.Row.Coverage, row.Row.Status,
        row.Row.Rank is { } rank && shared.Contains(rank))
    {
        Best = row.Row.RankBest, Worst = row.Row.RankWorst, Move = RankMoves.Of(row.Row),
    };
}
