namespace Twiplomacy.Analytics.Rankings;

/// <summary>One measure of one account, with what the unknown leaves open.</summary>
/// <param name="Value">What is known; null if nothing is.</param>
/// <param name="Low">The least value any completion of the unknown gives.</param>
/// <param name="High">The greatest; null where the unknown has no bound.</param>
/// <param name="Coverage">Share of peers whose contribution is known, 0 … 1.</param>
/// <param name="Best">Best possible rank, or null where the measure has no rank bounds.</param>
/// <param name="Worst">Worst possible rank, likewise.</param>
/// <param name="WorstIsBound">The search for the worst rank was given up: it may be better than <paramref name="Worst"/> says, not worse.</param>
/// <param name="Share">Value over population − 1, for counts of peers.</param>
public readonly record struct MeasureCell(
    double? Value, double? Low, double? High, double Coverage, int? Best = null, int? Worst = null, double? Share = null,
    bool WorstIsBound = false)
{
    /// <summary>How well the account is observed, where the measure judges that by more than the bounds; else null.</summary>
    public RankStatus? Status { get; init; }
}

/// <summary>A measure over a whole population, in its order.</summary>
public sealed record MeasureColumn(string Measure, IReadOnlyList<MeasureCell> Cells)
{
    /// <summary>The earliest and latest capture behind each cell, where these are not the captures of ties; else null.</summary>
    public IReadOnlyList<(DateTimeOffset From, DateTimeOffset To)?>? Evidence { get; init; }
}
