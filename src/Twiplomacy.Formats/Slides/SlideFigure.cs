namespace Twiplomacy.Formats.Slides;

/// <summary>One large figure with what it counts and a note under it.</summary>
public sealed record SlideFigure(string Label, string Value, string Note);
