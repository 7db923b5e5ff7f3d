using Twiplomacy.Core.Imports;

namespace Twiplomacy.Formats.OwnerTables;

/// <summary>The recipes that come with the program.</summary>
public static class KnownRecipes
{
    public static IReadOnlyList<ColumnRecipe> All { get; } = [.. ShippedRecipe.All.Select(recipe => recipe.ToRecipe())];
}
