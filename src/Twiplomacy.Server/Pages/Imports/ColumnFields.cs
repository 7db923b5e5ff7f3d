using System.Globalization;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Server.Pages.Forms;

namespace Twiplomacy.Server.Pages.Imports;

/// <summary>The part of the form in which somebody says what each column of a table holds: a choice a column.</summary>
internal static class ColumnFields
{
    /// <summary>Set by the button that confirms the columns; without it what was confirmed before stands.</summary>
    public const string Confirmed = "columns_confirmed";

    /// <summary>What was confirmed before, as text.</summary>
    public const string Before = "columns";

    /// <summary>Which list all rows are of, for this table and those to come.</summary>
    public const string List = "columns_list";

    private const int MostColumns = 100;

    public static string Name(int column) => string.Create(CultureInfo.InvariantCulture, $"column_name_{column}");

    public static string Role(int column) => string.Create(CultureInfo.InvariantCulture, $"column_role_{column}");

    /// <summary>The map as text; null if none was confirmed.</summary>
    public static string? Of(HttpContext context)
    {
        if (context.Field(Confirmed) is null) return context.Field(Before);
        var columns = new List<MappedColumn>();
        for (var column = 0; column < MostColumns; column++)
        {
            if (context.Field(Role(column)) is not { } word || context.Field(Name(column)) is not { } name) continue;
            if (MappedColumn.Of(word, name) is { } mapped) columns.Add(mapped);
        }
        ListDirection? list = context.Field(List) switch { "followers" => ListDirection.Followers, "following" => ListDirection.Following, _ => null };
        return columns.Count == 0 && list is null ? null : new ColumnMap(columns, list).ToString();
    }
}
