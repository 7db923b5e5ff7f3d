using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Api.Matrices;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Comparisons;

/// <summary>One figure of a comparison, as a row of its table.</summary>
/// <param name="About">What the row is of: measure, pair, in_common or exclusive.</param>
/// <param name="Id">The account, country or group.</param>
/// <param name="Other">Of a pair the second one; of peers the peer.</param>
/// <param name="Name">The measure, or which figure of the pair.</param>
/// <param name="Value">A number, or yes, no, unknown.</param>
public sealed record ComparisonRow(string About, string? Id, string? Other, string Name, object? Value)
{
    /// <summary>Of a measure of an account, its row in the ranking.</summary>
    public ComparedValue? Ranked { get; init; }
}

/// <summary>A comparison as a table that statistical programs read: one figure in a row.</summary>
public static class ComparisonTable
{
    public static readonly CsvTable<ComparisonRow> Columns = new(
        ("about", row => row.About), ("id", row => row.Id), ("other", row => row.Other), ("name", row => row.Name), ("value", row => row.Value),
        ("rank", row => row.Ranked?.Rank), ("rank_best", row => row.Ranked?.RankBest), ("rank_worst", row => row.Ranked?.RankWorst),
        ("value_low", row => row.Ranked?.ValueLow), ("value_high", row => row.Ranked?.ValueHigh), ("coverage", row => row.Ranked?.Coverage),
        ("status", row => row.Ranked?.Status), ("previous_rank", row => row.Ranked?.PreviousRank), ("previous_value", row => row.Ranked?.PreviousValue));

    public static IEnumerable<ComparisonRow> RowsOf(ComparisonAnswer comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return comparison.Groups is { } groups ? OfGroups(groups) : OfAccounts(comparison);
    }

    private static IEnumerable<ComparisonRow> OfAccounts(ComparisonAnswer comparison) =>
    [
        .. comparison.Measures.SelectMany(measure => measure.Values.Select((value, i) =>
            new ComparisonRow("measure", comparison.Accounts[i].Id, null, measure.Measure, value?.Value) { Ranked = value })),
        .. comparison.Pairs.SelectMany(OfPair),
        .. comparison.InCommon.Accounts.Select(peer => new ComparisonRow("in_common", null, peer.Id, "mutual_follows", "yes")),
        .. comparison.Exclusive.SelectMany((peers, i) => peers.Accounts.Select(peer =>
            new ComparisonRow("exclusive", comparison.Accounts[i].Id, peer.Id, "mutual_follows", "yes"))),
    ];

    private static IEnumerable<ComparisonRow> OfPair(PairAnswer pair)
    {
        ComparisonRow Row(string name, object? value) => new("pair", pair.First, pair.Second, name, value);
        return
        [
            Row("first_follows_second", ApiJson.Word(pair.FirstFollowsSecond)), Row("second_follows_first", ApiJson.Word(pair.SecondFollowsFirst)),
            Row("tie", ApiJson.Word(pair.Tie)), Row("mutual_with_both", pair.InCommon.Count), .. Mentions(pair.Mentions, Row),
        ];
    }

    private static IEnumerable<ComparisonRow> Mentions(MentionBalanceAnswer? mentions, Func<string, object?, ComparisonRow> row) => mentions is null ? [] :
    [
        row("mentions_first_to_second", mentions.FirstToSecond), row("mentions_second_to_first", mentions.SecondToFirst),
        row("mention_balance", mentions.Balance), row("mentions_complete", mentions.Complete),
    ];

    private static IEnumerable<ComparisonRow> OfGroups(GroupComparisonAnswer groups) =>
    [
        .. groups.Names.Select((name, i) => new ComparisonRow("measure", name, null, "members", groups.Members[i])),
        .. groups.Measures.SelectMany(measure => measure.Values.SelectMany((value, i) => OfFigure(groups.Names[i], measure.Measure, value))),
        .. groups.Between.SelectMany((cell, i) => MatrixEndpoints.Columns.Names.Zip(MatrixEndpoints.Columns.ValuesOf(cell))
            .Where(figure => figure.First is not ("row" or "column")).Select(figure => new ComparisonRow("pair", cell.Row, cell.Column, figure.First, figure.Second))
            .Concat(Mentions(groups.Mentions?[i], (name, value) => new ComparisonRow("pair", cell.Row, cell.Column, name, value)))),
        .. groups.InCommon.Accounts.Select(peer => new ComparisonRow("in_common", null, peer.Id, "mutual_follows", "yes")),
        .. groups.Exclusive.SelectMany((peers, i) => peers.Accounts.Select(peer => new ComparisonRow("exclusive", groups.Names[i], peer.Id, "mutual_follows", "yes"))),
    ];

    private static IEnumerable<ComparisonRow> OfFigure(string group, string measure, GroupFigureAnswer? figure) => figure is null ? [] :
    [
        new("measure", group, null, measure + "_observed", figure.Observed), new("measure", group, null, measure + "_sum", figure.Sum),
        new("measure", group, null, measure + "_median", figure.Median),
        new("measure", group, figure.Best?.Id, measure + "_best_rank", figure.BestRank),
    ];
}
