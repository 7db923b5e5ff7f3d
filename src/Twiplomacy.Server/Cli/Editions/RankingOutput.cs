using System.Globalization;
using System.Text.Json;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Cli.Editions;

/// <summary>Prints a ranking as a table, as CSV or as JSON: the same columns and rows as the API's.</summary>
public static class RankingOutput
{
    private static readonly (string Heading, Func<RankingAnswer, string> Cell)[] Always =
    [
        ("rank", row => Text(row.Rank)), ("possible", row => Range(row.RankBest, row.RankWorst)), ("value", row => Text(row.Value)),
        ("bounds", row => $"{Text(row.ValueLow)}-{Text(row.ValueHigh)}"), ("coverage", row => Percent(row.Coverage)), ("before", Before),
        ("handle", row => row.Account.Handle ?? row.Account.Id), ("actor", row => row.Account.Actor ?? ""), ("country", row => row.Account.Country ?? ""),
        ("status", row => row.Status),
    ];

    private static readonly (string Heading, Func<RankingAnswer, string> Cell)[] InFilter =
    [
        ("rank in filter", row => Text(row.RankInFilter)), ("possible in filter", row => Range(row.RankBestInFilter, row.RankWorstInFilter)),
    ];

    private static readonly (string Heading, Func<RankingAnswer, string> Cell)[] Expected =
    [
        ("value expected", row => Text(row.ValueExpected)), ("rank expected", row => Text(row.RankExpected)),
    ];

    /// <param name="isExpected">With what a model expects.</param>
    public static async Task WriteAsync(IReadOnlyList<RankingAnswer> rows, string format, bool isExpected, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (format == "json") Console.Out.WriteLine(JsonSerializer.Serialize(rows, JsonOptions));
        else if (format == "csv") await (isExpected ? RankingAnswer.ExpectedColumns : RankingAnswer.Columns).WriteAsync(Console.Out, rows, ct);
        else
        {
            (string Heading, Func<RankingAnswer, string> Cell)[] columns = [.. Always, .. rows.Any(row => row.RankInFilter is not null) ? InFilter : [], .. isExpected ? Expected : []];
            TableOutput.Write([.. columns.Select(column => column.Heading)], rows.Select(row => columns.Select(column => column.Cell(row)).ToList()));
        }
    }

    internal static readonly JsonSerializerOptions JsonOptions = CreateJsonOptions();

    private static JsonSerializerOptions CreateJsonOptions()
    {
        var options = new JsonSerializerOptions { WriteIndented = true };
        ApiJson.Configure(options);
        return options;
    }

    private static string Range(int? best, int? worst) => best == worst ? Text(best) : $"{Text(best)}-{Text(worst)}";

    private static string Before(RankingAnswer row) =>
        row.PreviousRank is null && row.PreviousValue is null ? "" : $"{Text(row.PreviousRank)} ({Text(row.PreviousValue)})";

    private static string Text<T>(T? number) where T : struct, IFormattable => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";

    private static string Percent(double? share) => share is { } known ? known.ToString("P1", CultureInfo.InvariantCulture) : "";
}
