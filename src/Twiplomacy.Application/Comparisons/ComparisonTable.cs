using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Groups;
using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Comparisons;

/// <summary>A comparison as a table that statistical programs read: one figure in a row.</summary>
public static class ComparisonTable
{
    private static readonly Table<MatrixCell> FiguresOfCell = GroupMatrixTable.Table.Without("row", "column");

    public static Table<ComparisonRow> Table { get; } = new Table<ComparisonRow>(
        "comparison",
        new("about", Word, row => row.About),
        new("id", Text, row => row.Id) { Personal = Personal.Account },
        new("other", Text, row => row.Other) { Personal = Personal.Account },
        new("name", Text, row => row.Name) { Personal = Personal.Name },
        new("value", Word, row => row.Value))
        .With(RankedTable.Figures.Without("value", "share").Over<ComparisonRow>(row => row.Ranked?.Row).Columns);

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
            Row("first_follows_second", EnumWord.Of(pair.FirstFollowsSecond)), Row("second_follows_first", EnumWord.Of(pair.SecondFollowsFirst)),
            Row("tie", EnumWord.Of(pair.Tie)), Row("mutual_with_both", pair.InCommon.Count), .. Mentions(pair.Mentions, Row),
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
        .. groups.Between.SelectMany((cell, i) => FiguresOfCell.Columns
            .Select(figure => new ComparisonRow("pair", cell.Row, cell.Column, figure.Name, figure.Shown(cell)))
            .Concat(Mentions(groups.Mentions?[i], (name, value) => new ComparisonRow("pair", cell.Row, cell.Column, name, value)))),
        .. groups.InCommon.Accounts.Select(peer => new ComparisonRow("in_common", null, peer.Id, "mutual_follows", "yes")),
        .. groups.Exclusive.SelectMany((peers, i) => peers.Accounts
            .Select(peer => new ComparisonRow("exclusive", groups.Names[i], peer.Id, "mutual_follows", "yes"))),
    ];

    private static IEnumerable<ComparisonRow> OfFigure(string group, string measure, GroupFigureAnswer? figure) => figure is null ? [] :
    [
        new("measure", group, null, measure + "_observed", figure.Observed), new("measure", group, null, measure + "_sum", figure.Sum),
        new("measure", group, null, measure + "_median", figure.Median),
        new("measure", group, figure.Best?.Id, measure + "_best_rank", figure.BestRank),
    ];
}
