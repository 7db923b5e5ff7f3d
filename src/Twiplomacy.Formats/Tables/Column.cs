namespace Twiplomacy.Formats.Tables;

/// <summary>What the values of a column are.</summary>
public enum ColumnType
{
    /// <summary>Comes from outside or from a person, so a spreadsheet must not run it.</summary>
    Text,

    /// <summary>One of a closed set of our own words, or several.</summary>
    Word,

    Integer,
    Number,

    /// <summary>A share of a whole; outputs for people round it.</summary>
    Share,

    Boolean,
    Day,
    Instant,
    Json,
}

/// <summary>What a column tells of a person.</summary>
public enum Personal
{
    None,

    /// <summary>The address of an account.</summary>
    Account,

    Handle,

    /// <summary>The name or the mail address of a person.</summary>
    Name,

    /// <summary>Text in which anything may stand.</summary>
    FreeText,
}

/// <summary>The part that a column plays in a data set of SDMX.</summary>
public enum SdmxRole
{
    Dimension,
    Measure,
    Attribute,
}

/// <summary>A column's name in SDMX.</summary>
public sealed record Sdmx(string Id, SdmxRole Role);

/// <summary>One column of a table: its name in files, what its values are, and how a row gives one.</summary>
public sealed record Column<TRow>(string Name, ColumnType Type, Func<TRow, object?> Value)
{
    /// <summary>What people read above it where it is not the name.</summary>
    public string? Head { get; init; }

    /// <summary>What it means, for those who get the file alone.</summary>
    public string Description { get; init; } = "";

    /// <summary>What it tells of a person; a test holds it against the list of personal data.</summary>
    public Personal Personal { get; init; }

    /// <summary>Null: not in SDMX.</summary>
    public Sdmx? Sdmx { get; init; }

    /// <summary>The label of the figure; null: not in JSON-stat.</summary>
    public string? JsonStat { get; init; }

    /// <summary>Statistical files order columns by it; those of one place stay in the table's order.</summary>
    public int Place { get; init; }

    /// <summary>The row's value as people get it: a share with four decimals, as in the study.</summary>
    public object? Shown(TRow row) => Type == ColumnType.Share && Value(row) is double share ? Shares.Rounded(share) : Value(row);

    /// <summary>The same column of other rows, of which each leads to one of these; what leads to none has no value.</summary>
    public Column<TOther> Over<TOther>(Func<TOther, TRow?> row) => new(Name, Type, other => row(other) is { } found ? Value(found) : null)
    {
        Head = Head, Description = Description, Personal = Personal, Sdmx = Sdmx, JsonStat = JsonStat, Place = Place,
    };
}
