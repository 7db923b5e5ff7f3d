namespace Twiplomacy.Application.Asking;

/// <summary>A value of a column that only the data know: what <c>attr.party=green</c> asks for.</summary>
public sealed record ColumnValue(string Name, string Value);
