using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Recipes;

/// <summary>Which recipes there are, those that were confirmed first.</summary>
/// <param name="Page">Which page.</param>
public sealed record RecipeListQuery(PageRequest Page) : IListQuery;
