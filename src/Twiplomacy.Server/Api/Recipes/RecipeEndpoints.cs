using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Recipes;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Recipes;

/// <summary>How tables with an owner on each row are read: what people confirmed, and what comes with the program.</summary>
public static class RecipeEndpoints
{
    /// <summary>Lists the recipes: those that somebody confirmed, then those that come with the program.</summary>
    public static async Task<ListAnswer<RecipeAnswer>> ListAsync(Asked<RecipeListQuery> asked, RecipeQuestions recipes, CancellationToken cancellationToken) =>
        ListAnswer.Of(await recipes.AskAsync(asked.Query, cancellationToken), RecipeTable.Table);

    /// <summary>Shows one recipe. What it answers can be sent to another server.</summary>
    public static Task<RecipeAnswer> GetAsync(Asked<RecipeQuery> asked, RecipeQuestions recipes, CancellationToken cancellationToken) =>
        recipes.AskAsync(asked.Query, cancellationToken);

    /// <summary>Keeps a recipe: the next table of its header needs no question. It takes the place of one for the same header.</summary>
    public static async Task<Created<RecipeAnswer>> KeepAsync(
        HttpContext context, RecipeFile recipe, RecipeActions recipes, CancellationToken cancellationToken)
    {
        var kept = await recipes.KeepAsync(recipe, Callers.Of(context), cancellationToken);
        return TypedResults.Created($"/api/v1/recipes/{kept.Id}", kept);
    }

    /// <summary>Drops a recipe that somebody confirmed. Imports that were read by it stay as they are.</summary>
    public static async Task<NoContent> RemoveAsync(Asked<RecipeQuery> asked, RecipeActions recipes, CancellationToken cancellationToken)
    {
        await recipes.RemoveAsync(asked.Query, asked.Caller, cancellationToken);
        return TypedResults.NoContent();
    }
}
