namespace Twiplomacy.Formats.Slides;

/// <summary>Bars that lie, the first on top, all from zero.</summary>
/// <param name="Names">What each bar is of.</param>
/// <param name="Values">As long as <paramref name="Names"/>.</param>
public sealed record BarChart(string Label, string Unit, IReadOnlyList<string> Names, SlideSeries Values) : SlideChart(Label, Unit, [Values])
{
    /// <summary>The places of bars that stand out.</summary>
    public IReadOnlySet<int> Own { get; init; } = new HashSet<int>();
}
