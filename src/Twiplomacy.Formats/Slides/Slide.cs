namespace Twiplomacy.Formats.Slides;

/// <summary>One slide: a finding, and what shows it.</summary>
/// <param name="Title">The finding.</param>
public sealed record Slide(string Title)
{
    public string? Subtitle { get; init; }

    /// <summary>Up to four large figures in a row.</summary>
    public IReadOnlyList<SlideFigure> Figures { get; init; } = [];

    /// <summary>Short paragraphs; beside a chart they stand at its right.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    public SlideChart? Chart { get; init; }

    public SlideTable? Table { get; init; }

    /// <summary>What the speaker reads: sources and how the figures were counted.</summary>
    public string Notes { get; init; } = "";
}
