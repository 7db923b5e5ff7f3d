using System.Globalization;
using System.Text.Json;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Server.Api;
using Twiplomacy.Server.Api.Rankings;
using Twiplomacy.Server.Cli.Terminal;

namespace Twiplomacy.Server.Cli.Editions;

/// <summary>Prints a ranking as a table, as CSV or as JSON: the same columns and rows as the API's.</summary>
public static class RankingOutput
{
    private static readonly string[] Headings = ["rank", "possible", "value", "bounds", "coverage", "before", "handle", "actor", "country", "status"];

    public static async Task WriteAsync(PublishedRanking ranking, MemberFilter filter, int top, string format, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var rows = RankingReading.Filtered(ranking.Rows, filter).Take(top);
        if (format == "json") Console.Out.WriteLine(JsonSerializer.Serialize(rows, JsonOptions));
        else if (format == "csv") await RankingAnswer.Columns.WriteAsync(Console.Out, rows, ct);
        else TableOutput.Write(
            filter.TakesAll ? Headings : [.. Headings, "rank in filter"], rows.Select(row => filter.TakesAll ? Cells(row) : [.. Cells(row), Text(row.RankInFilter)]));
    }

    internal static readonly JsonSerializerOptions JsonOptions = CreateJsonOptions();

    private static JsonSerializerOptions CreateJsonOptions()
    {
        var options = new JsonSerializerOptions { WriteIndented = true };
        ApiJson.Configure(options);
        return options;
    }

    private static string[] Cells(RankingAnswer row) =>
    [
        Text(row.Rank), $"{Text(row.RankBest)}-{Text(row.RankWorst)}", Text(row.Value), $"{Text(row.ValueLow)}-{Text(row.ValueHigh)}",
        Percent(row.Coverage), Before(row), row.Account.Handle ?? row.Account.Id, row.Account.Actor ?? "", row.Account.Country ?? "", row.Status,
    ];

    private static string Before(RankingAnswer row) =>
        row.PreviousRank is null && row.PreviousValue is null ? "" : $"{Text(row.PreviousRank)} ({Text(row.PreviousValue)})";

    private static string Text<T>(T? number) where T : struct, IFormattable => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";

    private static string Percent(double? share) => share is { } known ? known.ToString("P1", CultureInfo.InvariantCulture) : "";
}
