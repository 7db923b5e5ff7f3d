using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Rankings;

/// <summary>The columns of yearly rankings side by side: the account, then rank and value of each edition with their bounds.</summary>
public static class YearlyTable
{
    private static readonly Table<YearlyAnswer> Account = RankedTable.Accounts.Over<YearlyAnswer>(row => row.Member);

    public static Table<YearlyAnswer> Of(IReadOnlyList<string> editions) => Account.With(editions.SelectMany(ColumnsOf));

    private static IEnumerable<Column<YearlyAnswer>> ColumnsOf(string edition) =>
    [
        new($"{edition} rank", Integer, row => row.Editions.GetValueOrDefault(edition)?.Rank),
        new($"{edition} rank_best", Integer, row => row.Editions.GetValueOrDefault(edition)?.RankBest),
        new($"{edition} rank_worst", Integer, row => row.Editions.GetValueOrDefault(edition)?.RankWorst),
        new($"{edition} value", Number, row => row.Editions.GetValueOrDefault(edition)?.Value),
        new($"{edition} value_low", Number, row => row.Editions.GetValueOrDefault(edition)?.ValueLow),
        new($"{edition} value_high", Number, row => row.Editions.GetValueOrDefault(edition)?.ValueHigh),
    ];
}
