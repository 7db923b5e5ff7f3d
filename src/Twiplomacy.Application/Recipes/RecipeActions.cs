using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Text;
using Twiplomacy.Formats.OwnerTables;
using Twiplomacy.Storage.Recipes;

namespace Twiplomacy.Application.Recipes;

/// <summary>Takes recipes in that come as files, and drops those that are not wanted any more.</summary>
public sealed class RecipeActions(ColumnRecipeWriter writer, ColumnRecipeQueries recipes, TimeProvider time)
{
    private const int LongestText = 300;

    /// <summary>Keeps a recipe, in the place of one for the same header.</summary>
    public async Task<RecipeAnswer> KeepAsync(RecipeFile file, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Import);
        var faults = Faults(file, PlatformTable.Shipped.Slugs).ToList();
        if (faults.Count > 0) throw RefusedException.Invalid(faults);
        var now = time.GetUtcNow();
        var title = string.IsNullOrWhiteSpace(file.Title) ? null : file.Title.Trim();
        var recipe = ColumnRecipe.Of(file.Header, InHeader(file), file.Platform, title) with { KeptAt = now };
        await writer.KeepAsync(recipe, now, cancellationToken);
        return RecipeAnswer.Of(recipe);
    }

    /// <summary>The next table of that header is asked about again.</summary>
    public async Task RemoveAsync(RecipeQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Import);
        if (KnownRecipes.All.Any(recipe => recipe.Id == query.Id))
            throw new RefusedException(new Refusal(RefusalKind.Conflict, [new Fault(RecipeMessages.Shipped)]));
        if (!await writer.RemoveAsync(query.Id, cancellationToken)) throw RecipeQuestions.NotFound(query.Id, await recipes.ListAsync(cancellationToken));
    }

    private static IEnumerable<Fault> Faults(RecipeFile file, IReadOnlyCollection<string> platforms)
    {
        if (file.Header.Count is 0 or > ColumnRecipe.MostColumns || !file.Header.Append(file.Title ?? "").All(IsText) || !OutsideText.IsFlat(file.Columns))
            yield return new Fault(RecipeMessages.NoRecipe) { Field = "header" };
        if (file.Platform is { } platform && !platforms.Contains(platform))
            yield return new Fault(AskingMessages.UnknownValue("platform", platform, platforms))
            {
                Field = "platform", Allowed = [.. platforms], DidYouMean = DidYouMean.Nearest(platform, platforms),
            };
        if (!ColumnMap.TryParse(file.Columns, out var map, out var problem)) yield return new Fault(problem) { Field = "columns" };
        else if (map.Columns.FirstOrDefault(column => IsNeeded(column.Role) && !IsIn(file.Header, column)) is { } missing)
            yield return new Fault(ColumnMessages.NoColumn(missing.Name)) { Field = "columns" };
    }

    private static bool IsNeeded(ColumnRole role) => role is < ColumnRole.MemberName or >= ColumnRole.Person;

    // A recipe that comes with the program also names what tables of its tool have now and then.
    private static ColumnMap InHeader(RecipeFile file)
    {
        var map = ColumnMap.Parse(file.Columns);
        return new ColumnMap(map.Columns.Where(column => IsIn(file.Header, column)), map.List);
    }

    private static bool IsIn(IReadOnlyList<string> header, MappedColumn column) => header.Contains(column.Name, StringComparer.OrdinalIgnoreCase);

    private static bool IsText(string? text) => text is { Length: <= LongestText } && OutsideText.IsFlat(text);
}
