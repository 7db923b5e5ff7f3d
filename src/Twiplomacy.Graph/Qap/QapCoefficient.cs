namespace Twiplomacy.Graph;

/// <summary>A coefficient of a regression.</summary>
/// <param name="Value">By how much the relation differs for a difference of 1.</param>
/// <param name="Test">Of its t.</param>
public sealed record QapCoefficient(double Value, QapTest Test);
