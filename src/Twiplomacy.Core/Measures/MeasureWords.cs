namespace Twiplomacy.Core.Measures;

/// <summary>A measure in the words of one language, from its definition.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Lead">What it shows, in one plain sentence; its formula where there is none.</param>
/// <param name="Formula">The definition in words.</param>
/// <param name="Source">Who defined it, or where it was first published.</param>
/// <param name="Caveats">What to beware of.</param>
public sealed record MeasureWords(string Name, string Lead, string Formula, string Source, IReadOnlyList<string> Caveats);
