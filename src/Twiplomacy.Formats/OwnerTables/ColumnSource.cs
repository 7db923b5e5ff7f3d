namespace Twiplomacy.Formats.OwnerTables;

/// <summary>Whence the map of a table's columns is.</summary>
public enum ColumnSource
{
    /// <summary>No column could be guessed.</summary>
    None,

    /// <summary>Guessed from the header and some rows: to be confirmed before a row counts as a tie.</summary>
    Guessed,

    /// <summary>By a recipe that comes with the program.</summary>
    Shipped,

    /// <summary>By a recipe that somebody confirmed for a table of this header.</summary>
    Kept,

    /// <summary>Said of this import.</summary>
    Declared,
}
