using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Measures;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Server.Api.Lists;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>
/// A ranking as a JSON-stat 2.0 dataset: a cube of date × account × statistic, values in row-major order, null where
/// nothing is known; the status of an account whose rank is not certain stands at its value.
/// </summary>
public sealed record RankingJsonStat(
    string Version, string Class, string Label, string Source, IReadOnlyList<string> Id, IReadOnlyList<int> Size,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Role, IReadOnlyDictionary<string, JsonStatDimension> Dimension,
    IReadOnlyList<double?> Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, string>? Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, IReadOnlyList<JsonStatLink>>? Link,
    RankingExtension Extension)
{
    /// <summary>What to beware of: that the data are made up, that a model was asked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Note { get; init; }

    private static readonly (string Id, string Label, Func<RankingAnswer, double?> Value)[] Statistics =
    [
        ("value", "Value", row => row.Value),
        ("value_low", "Least possible value", row => row.ValueLow),
        ("value_high", "Greatest possible value", row => row.ValueHigh),
        ("rank", "Rank", row => row.Rank),
        ("rank_best", "Best possible rank", row => row.RankBest),
        ("rank_worst", "Worst possible rank", row => row.RankWorst),
        ("coverage", "Share of peers known", row => row.Coverage),
        ("share", "Value over population − 1", row => row.Share),
        ("previous_rank", "Rank before", row => row.PreviousRank),
        ("previous_value", "Value before", row => row.PreviousValue),
    ];

    private static readonly (string Id, string Label, Func<RankingAnswer, double?> Value)[] Expected =
    [
        ("value_expected", "Value that a model expects", row => row.ValueExpected), ("rank_expected", "Rank by such values", row => row.RankExpected),
    ];

    /// <param name="isExpected">With what a model expects.</param>
    public static RankingJsonStat Of(string measure, IReadOnlyList<RankingAnswer> rows, ListMeta about, string? next, bool isExpected = false)
    {
        var statistics = isExpected ? [.. Statistics, .. Expected] : Statistics;
        var definition = MeasureCatalogue.Find(measure);
        var day = about.AsOf?.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
        var status = rows.Select((row, i) => (Cell: i * statistics.Length, row.Status)).Where(cell => cell.Status is not ("certain" or "ranked"))
            .ToDictionary(cell => cell.Cell.ToString(System.Globalization.CultureInfo.InvariantCulture), cell => cell.Status);
        return new RankingJsonStat(
            "2.0", "dataset", $"{definition?.Name ?? measure}{(about.Edition is null ? "" : ", " + about.Edition)}", definition?.Source ?? "",
            ["date", "account", "statistic"], [1, rows.Count, statistics.Length],
            new Dictionary<string, IReadOnlyList<string>> { ["time"] = ["date"], ["metric"] = ["statistic"] },
            new Dictionary<string, JsonStatDimension>
            {
                ["date"] = JsonStatDimension.Of("Date (UTC)", [(day, day)]),
                ["account"] = JsonStatDimension.Of("Account", rows.Select(row => (row.Account.Id, row.Account.Handle ?? row.Account.Id))),
                ["statistic"] = JsonStatDimension.Of("Statistic", statistics.Select(statistic => (statistic.Id, statistic.Label))),
            },
            [.. rows.SelectMany(row => statistics.Select(statistic => statistic.Value(row)))],
            status.Count == 0 ? null : status,
            next is null ? null : new Dictionary<string, IReadOnlyList<JsonStatLink>> { ["next"] = [new(RankingListing.JsonStat, next)] },
            new RankingExtension(measure, definition?.Version, about.Edition, about.Revision, about.AsOf, about.Provisional))
        {
            Note = ((string?[])[about.MadeUp, about.Note]).OfType<string>().ToList() is { Count: > 0 } notes ? notes : null,
        };
    }
}

/// <summary>A dimension of a JSON-stat cube: its categories in order, with a label each.</summary>
public sealed record JsonStatDimension(string Label, JsonStatCategory Category)
{
    public static JsonStatDimension Of(string label, IEnumerable<(string Id, string Label)> categories)
    {
        var all = categories.ToList();
        return new(label, new([.. all.Select(category => category.Id)], all.ToDictionary(category => category.Id, category => category.Label)));
    }
}

/// <summary>The categories of a dimension.</summary>
public sealed record JsonStatCategory(IReadOnlyList<string> Index, IReadOnlyDictionary<string, string> Label);

/// <summary>Where a JSON-stat answer goes on.</summary>
public sealed record JsonStatLink(string Type, string Href);

/// <summary>What JSON-stat has no place of its own for.</summary>
public sealed record RankingExtension(string Measure, int? MeasureVersion, string? Edition, int? Revision, DateTimeOffset? AsOf, bool? Provisional);
