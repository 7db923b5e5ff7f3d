using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Recipes;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Frame;

namespace Twiplomacy.Server.Pages.Recipes;

/// <summary>The page of recipes: what people confirmed and what comes with the program, to be shared as files.</summary>
public static class RecipePages
{
    private const string Address = "/imports/recipes";
    private const int LongestFile = 1 << 20;

    public static async Task<RazorComponentResult> ListAsync(HttpContext context, RecipeQuestions recipes, CancellationToken ct) =>
        PageAnswer.Of<RecipesPage, RecipesView>(await ViewAsync(context, recipes, null, ct));

    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> KeepAsync(
        HttpContext context, RecipeActions actions, RecipeQuestions recipes, CancellationToken ct)
    {
        try
        {
            await actions.KeepAsync(await ReadAsync(context, ct), Callers.Of(context), ct);
            return TypedResults.LocalRedirect(Address);
        }
        catch (RefusedException refused)
        {
            var view = await ViewAsync(context, recipes, Wording.Telling.Told(refused.Refusal), ct);
            return PageAnswer.Of<RecipesPage, RecipesView>(view, StatusCodes.Status400BadRequest);
        }
    }

    public static async Task<RedirectHttpResult> RemoveAsync(string id, HttpContext context, RecipeActions actions, CancellationToken ct)
    {
        await actions.RemoveAsync(new RecipeQuery(id), Callers.Of(context), ct);
        return TypedResults.LocalRedirect(Address);
    }

    private static async Task<RecipesView> ViewAsync(HttpContext context, RecipeQuestions recipes, string? fault, CancellationToken ct) =>
        new((await recipes.AskAsync(new RecipeListQuery(PageRequest.Whole), ct)).Page.Rows, Callers.May(context.User, Scopes.Import), fault);

    private static async Task<RecipeFile> ReadAsync(HttpContext context, CancellationToken ct)
    {
        var file = context.Request.Form.Files.Count > 0 ? context.Request.Form.Files[0] : null;
        if (file is null || file.Length is 0 or > LongestFile) throw RefusedException.Invalid(new Fault(RecipeMessages.NoRecipe));
        using var reader = new StreamReader(file.OpenReadStream());
        return RecipeText.Read(await reader.ReadToEndAsync(ct));
    }
}
