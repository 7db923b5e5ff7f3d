using Twiplomacy.Application.Recipes;

namespace Twiplomacy.Server.Pages.Recipes;

/// <summary>What is known of the columns of tables.</summary>
/// <param name="MayChange">Whether the reader may take recipes in and drop them.</param>
/// <param name="Fault">What was wrong with a file that was sent.</param>
public sealed record RecipesView(IReadOnlyList<RecipeAnswer> Recipes, bool MayChange, string? Fault = null);
