namespace Twiplomacy.Core.Ties;

/// <summary>The account belongs to the panel revision during [From, To); instants as UTC ticks.</summary>
public readonly record struct CoverageSpan(int Account, long From, long To);
