using System.Globalization;
using System.Text.Json;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Web;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Server.Cli.Editions;

/// <summary>Prints a ranking as a table, as CSV or as JSON: the same columns and rows as the API's.</summary>
public static class RankingOutput
{
    private static readonly Table<PublishedRow> Always = new(
        "ranking",
        RankedTable.Table["rank"],
        new("possible", Word, ranked => Range(ranked.Row.RankBest, ranked.Row.RankWorst)),
        RankedTable.Table["value"],
        new("bounds", Word, ranked => $"{Text(ranked.Row.ValueLow)}-{Text(ranked.Row.ValueHigh)}"),
        RankedTable.Table["coverage"],
        new("before", Word, ranked => Before(ranked.Row)),
        new("handle", ColumnType.Text, ranked => ranked.Member.Handle ?? ranked.Member.Account) { Personal = Personal.Handle },
        RankedTable.Table["actor"],
        RankedTable.Table["country"],
        RankedTable.Table["status"]);

    private static readonly Table<PublishedRow> InFilter = new(
        "ranking",
        new("rank_in_filter", Integer, ranked => ranked.InFilter?.Rank),
        new("possible_in_filter", Word, ranked => Range(ranked.InFilter?.Possible?.Best, ranked.InFilter?.Possible?.Worst)));

    private static readonly Table<PublishedRow> Expected = RankedTable.Expected.Over<PublishedRow>(ranked => ranked.Row);

    /// <param name="isExpected">With what a model expects.</param>
    public static async Task WriteAsync(IReadOnlyList<RankingAnswer> rows, string format, bool isExpected, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var ranking = rows.Select(row => row.Published!).ToList();
        if (format == "json") Console.Out.WriteLine(JsonSerializer.Serialize(rows, JsonOptions));
        else if (format == "csv") await CsvOutput.WriteAsync(Console.Out, isExpected ? RankedTable.WithExpected : RankedTable.Table, ranking, ct);
        else TableOutput.Write(OnTerminal(ranking.Any(row => row.InFilter is not null), isExpected), ranking);
    }

    private static Table<PublishedRow> OnTerminal(bool isFiltered, bool isExpected) =>
        Always.With(isFiltered ? InFilter.Columns : []).With(isExpected ? Expected.Columns : []);

    internal static readonly JsonSerializerOptions JsonOptions = CreateJsonOptions();

    private static JsonSerializerOptions CreateJsonOptions()
    {
        var options = new JsonSerializerOptions { WriteIndented = true };
        ApiJson.Configure(options);
        return options;
    }

    private static string Range(int? best, int? worst) => best == worst ? Text(best) : $"{Text(best)}-{Text(worst)}";

    private static string Before(RankedRow row) =>
        row.PreviousRank is null && row.PreviousValue is null ? "" : $"{Text(row.PreviousRank)} ({Text(row.PreviousValue)})";

    private static string Text<T>(T? number) where T : struct, IFormattable => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";
}
