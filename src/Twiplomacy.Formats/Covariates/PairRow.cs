namespace Twiplomacy.Formats.Covariates;

/// <summary>A row of a file of pairs.</summary>
/// <param name="Row">Its line, from 1.</param>
/// <param name="Year">Null where the file has no years.</param>
public sealed record PairRow(long Row, string From, string To, short? Year, double Value, string Raw);
