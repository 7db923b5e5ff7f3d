using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Recipes;

/// <summary>Why a recipe is not taken, or not there.</summary>
public static class RecipeMessages
{
    public static Message NoSuchRecipe { get; } = new("imports.recipes.notfound");

    public static Message NoRecipe { get; } = new("imports.recipes.invalid");

    public static Message Shipped { get; } = new("imports.recipes.shipped");
}
