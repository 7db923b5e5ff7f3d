namespace Twiplomacy.Core.Measures;

/// <summary>A name in the Twiplomacy study, and what it meant in these years.</summary>
/// <param name="Name">As the study wrote it.</param>
/// <param name="From">First edition (year).</param>
/// <param name="To">Last edition (year), included.</param>
/// <param name="Meaning">What was counted then, where it differs from the formula or from other years.</param>
public sealed record StudyName(string Name, int From, int To, string Meaning);
