namespace Twiplomacy.Core.Imports;

/// <summary>One column of a table and what it holds.</summary>
public sealed record MappedColumn(ColumnRole Role, string Name);
