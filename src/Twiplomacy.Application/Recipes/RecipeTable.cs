using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Recipes;

/// <summary>The columns of the list of recipes.</summary>
public static class RecipeTable
{
    public static Table<RecipeAnswer> Table { get; } = new(
        "recipes",
        new("id", Word, recipe => recipe.Id),
        new("title", Text, recipe => recipe.Title) { Personal = Personal.FreeText },
        new("platform", Word, recipe => recipe.Platform),
        new("columns", Text, recipe => recipe.Columns) { Personal = Personal.FreeText },
        new("header", Text, recipe => string.Join(", ", recipe.Header)) { Personal = Personal.FreeText },
        new("shipped", ColumnType.Boolean, recipe => recipe.Shipped),
        new("kept_at", Instant, recipe => recipe.KeptAt));
}
