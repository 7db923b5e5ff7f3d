namespace Twiplomacy.Formats.Slides;

/// <summary>A table; its first column is text, the others are figures.</summary>
public sealed record SlideTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows);
