using Twiplomacy.Formats.OwnerTables;

namespace Twiplomacy.Server.Api.Imports;

/// <summary>A table as it is shown before it is read: its header, three rows, and what its columns are taken for.</summary>
public sealed record TableLookAnswer
{
    /// <summary>The file inside the export.</summary>
    public required string File { get; init; }

    /// <summary>The names of the columns; of JSON the paths of the fields.</summary>
    /// <example>["user", "follower_id"]</example>
    public required IReadOnlyList<string> Header { get; init; }

    /// <summary>The first three rows, with a text for each column.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    /// <summary>What the columns are taken for, as <c>columns</c> takes it; null if nothing could be guessed.</summary>
    /// <example>owner=user,member_id=follower_id,list=followers</example>
    public string? Columns { get; init; }

    /// <summary>Whence that is known: <c>declared</c>, <c>kept</c>, <c>shipped</c>, <c>guessed</c> or <c>none</c>.</summary>
    public required ColumnSource Source { get; init; }

    /// <summary>The recipe, if it is by one.</summary>
    public string? Recipe { get; init; }

    /// <summary>Rows count as ties only if this is true; else send <c>columns</c>.</summary>
    public required bool Confirmed { get; init; }

    /// <summary>The fingerprint of the header, under which what is confirmed is kept.</summary>
    public required string Fingerprint { get; init; }

    public static TableLookAnswer Of(TableLook look) => new()
    {
        File = look.Path, Header = look.Columns, Rows = look.Rows, Columns = look.Map?.ToString(), Source = look.Source, Recipe = look.Recipe,
        Confirmed = look.IsConfirmed, Fingerprint = look.Fingerprint,
    };
}
