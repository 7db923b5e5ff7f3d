using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>A ranking as a table, with the same columns in every file.</summary>
public static class RankingColumns
{
    public static CsvTable<PublishedRow> Table { get; } = new(
        ("rank", row => row.Row.Rank),
        ("rank_best", row => row.Row.RankBest),
        ("rank_worst", row => row.Row.RankWorst),
        ("value", row => row.Row.Value),
        ("value_low", row => row.Row.ValueLow),
        ("value_high", row => row.Row.ValueHigh),
        ("coverage", row => Rounded(row.Row.Coverage)),
        ("share", row => Rounded(row.Row.Share)),
        ("status", row => row.Row.Status),
        ("previous_rank", row => row.Row.PreviousRank),
        ("previous_value", row => row.Row.PreviousValue),
        ("account", row => row.Member.Account),
        ("platform", row => row.Member.Account[..row.Member.Account.IndexOf(':', StringComparison.Ordinal)]),
        ("handle", row => row.Member.Handle),
        ("actor", row => row.Member.Actor),
        ("kind", row => row.Member.Kind),
        ("country", row => row.Member.Country));

    // Shares are shown to four decimals, as in the study.
    private static double? Rounded(double? share) => share is { } known ? Math.Round(known, 4) : null;
}
