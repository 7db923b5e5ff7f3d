using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Imports;

/// <summary>The columns of the rows of an import that could not be read.</summary>
public static class RejectedTable
{
    public static Table<RejectedRowAnswer> Table { get; } = new(
        "rejected",
        new("file", Text, row => row.File) { Personal = Personal.FreeText },
        new("row", Integer, row => row.Row),
        new("reason", Text, row => row.Reason) { Personal = Personal.FreeText },
        new("raw", Text, row => row.Raw) { Personal = Personal.FreeText },
        new("code", Word, row => row.Code));
}
