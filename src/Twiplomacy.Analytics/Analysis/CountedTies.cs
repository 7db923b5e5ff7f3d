namespace Twiplomacy.Analytics.Analysis;

/// <summary>A number of ties with what is possible; the known part is its least.</summary>
public sealed record CountedTies(int Known, int Most);
