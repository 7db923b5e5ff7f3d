namespace Twiplomacy.Formats.Slides;

/// <summary>The values of a line or of bars; null leaves a gap.</summary>
public sealed record SlideSeries(string Name, IReadOnlyList<double?> Values);
