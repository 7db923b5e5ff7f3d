namespace Twiplomacy.Core.Rankings;

/// <summary>A row of a ranking as frozen; its member is told by the position.</summary>
/// <param name="PreviousRankBest">The best rank that was possible in the edition before.</param>
/// <param name="PreviousRankWorst">The worst.</param>
/// <param name="Moved">The places it surely gained since then; below 0 surely lost, 0 surely none, null if it cannot be told.</param>
/// <param name="ValueExpected">The value that a model expects.</param>
/// <param name="RankExpected">The rank by such values.</param>
public sealed record RankedRow(
    string Measure, int Place, int Position, int? Rank, int? RankBest, int? RankWorst, double? Value, double? ValueLow,
    double? ValueHigh, double? Coverage, double? Share, string Status, int? PreviousRank, double? PreviousValue,
    bool ActorChanged, DateTimeOffset? EvidenceFrom, DateTimeOffset? EvidenceTo, bool RankWorstIsBound = false,
    int? PreviousRankBest = null, int? PreviousRankWorst = null, int? Moved = null, double? ValueExpected = null, int? RankExpected = null);
