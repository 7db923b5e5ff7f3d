using System.Text.Json.Serialization;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Application.Comparisons;

/// <summary>A measure's row without its account: rank and value with what the unknown leaves open, and those before.</summary>
public sealed record ComparedValue(
    int? Rank, int? RankBest, int? RankWorst, double? Value, double? ValueLow, double? ValueHigh, double? Coverage, string Status,
    int? PreviousRank, double? PreviousValue)
{
    /// <summary>The fields in files.</summary>
    [JsonIgnore]
    public RankedRow? Row { get; init; }

    public static ComparedValue? Of(RankedRow? row) => row is null ? null : new(
        row.Rank, row.RankBest, row.RankWorst, row.Value, row.ValueLow, row.ValueHigh, Shares.Rounded(row.Coverage),
        row.Status, row.PreviousRank, row.PreviousValue) { Row = row };
}
