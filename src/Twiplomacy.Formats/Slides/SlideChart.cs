namespace Twiplomacy.Formats.Slides;

/// <summary>A native chart with its data in a workbook of its own.</summary>
/// <param name="Label">What is drawn, for who cannot see it.</param>
/// <param name="Unit">What the values are, beside their axis.</param>
/// <param name="Series">Its series; each has a value, or null, for each place of the axis.</param>
public abstract record SlideChart(string Label, string Unit, IReadOnlyList<SlideSeries> Series);
