using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Text;
using Twiplomacy.Formats.OwnerTables;
using Twiplomacy.Storage.Recipes;

namespace Twiplomacy.Application.Recipes;

/// <summary>Which recipes there are for tables with an owner on each row.</summary>
public sealed class RecipeQuestions(ColumnRecipeQueries recipes)
{
    public async Task<ListResult<RecipeAnswer>> AskAsync(RecipeListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var after = (int)(query.After()?.Number(0) ?? 0);
        var all = await ListAsync(cancellationToken);
        var rows = all.Skip(after).Take(query.Page.Fetch).Select(RecipeAnswer.Of).ToList();
        return new(query.Cut(rows, row => [after + rows.IndexOf(row) + 1]));
    }

    public async Task<RecipeAnswer> AskAsync(RecipeQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var all = await ListAsync(cancellationToken);
        return all.FirstOrDefault(recipe => recipe.Id == query.Id) is { } found ? RecipeAnswer.Of(found) : throw NotFound(query.Id, all);
    }

    internal static RefusedException NotFound(string id, IEnumerable<ColumnRecipe> all) => RefusedException.NotFound(
        RecipeMessages.NoSuchRecipe, Absence.Of("recipe", id, DidYouMean.Nearest(id, all.Select(known => known.Id)), "id"));

    private async Task<IReadOnlyList<ColumnRecipe>> ListAsync(CancellationToken cancellationToken) =>
        [.. await recipes.ListAsync(cancellationToken), .. KnownRecipes.All];
}
