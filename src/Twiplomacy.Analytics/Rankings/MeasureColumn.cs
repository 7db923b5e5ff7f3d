namespace Twiplomacy.Analytics.Rankings;

/// <summary>One measure of one account, with what the unknown leaves open.</summary>
/// <param name="Value">What is known; null if nothing is.</param>
/// <param name="Low">The least value any completion of the unknown gives.</param>
/// <param name="High">The greatest; null where the unknown has no bound.</param>
/// <param name="Coverage">Share of peers whose contribution is known, 0 … 1.</param>
/// <param name="Share">Value over population − 1, for counts of peers.</param>
public readonly record struct MeasureCell(double? Value, double? Low, double? High, double Coverage, double? Share = null)
{
    public static MeasureCell NotApplicable { get; } = new(null, null, null, 1) { IsNotApplicable = true };

    /// <summary>The measure means nothing for this account: it takes no part in the ranking.</summary>
    public bool IsNotApplicable { get; init; }

    /// <summary>The value that a model expects; see <see cref="ExpectedTies"/>.</summary>
    public double? Expected { get; init; }

    internal RankedValue Ranked => IsNotApplicable ? default
        : new RankedValue(Value ?? Low, Low is null && High is null ? null : new ValueRange(Low ?? 0, High ?? double.PositiveInfinity), Value is not null);
}

/// <summary>A measure over a whole population, in its order.</summary>
public sealed record MeasureColumn(string Measure, IReadOnlyList<MeasureCell> Cells)
{
    /// <summary>The earliest and latest capture behind each cell, where these are not the captures of ties; else null.</summary>
    public IReadOnlyList<(DateTimeOffset From, DateTimeOffset To)?>? Evidence { get; init; }

    /// <summary>Unknown pairs that link two accounts' values; null where each varies alone.</summary>
    public OpenPairs? Pairs { get; init; }
}
