namespace Twiplomacy.Formats.OwnerTables;

/// <summary>A column and the text that a row has there if it is meant.</summary>
internal sealed record RowCondition(string Column, string Text)
{
    public bool Holds(string? cell) => cell == Text;
}
