namespace Twiplomacy.Formats.Slides;

/// <summary>Values over time, to scale.</summary>
/// <param name="Days">The days of the axis, in order.</param>
public sealed record TimeChart(string Label, string Unit, IReadOnlyList<DateOnly> Days, IReadOnlyList<SlideSeries> Series) : SlideChart(Label, Unit, Series)
{
    /// <summary>Whether the least is on top, as with ranks.</summary>
    public bool IsInverse { get; init; }
}
