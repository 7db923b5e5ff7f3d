using Twiplomacy.Core.Imports;

namespace Twiplomacy.Application.Recipes;

/// <summary>How the tables of one tool are read: which column holds what.</summary>
public sealed record RecipeAnswer
{
    /// <summary>The fingerprint of the header; of a recipe that comes with the program, its name.</summary>
    /// <example>minet-x-followers</example>
    public required string Id { get; init; }

    /// <example>minet: tw followers</example>
    public required string Title { get; init; }

    /// <summary>The platform of the accounts; null if it is to be said of each file.</summary>
    /// <example>x</example>
    public string? Platform { get; init; }

    /// <summary>What the columns hold.</summary>
    /// <example>owner=user,member_id=follower_id,list=followers</example>
    public required string Columns { get; init; }

    /// <summary>The names of the columns by which such a table is known.</summary>
    /// <example>["user", "follower_id"]</example>
    public required IReadOnlyList<string> Header { get; init; }

    /// <summary>Whether it comes with the program.</summary>
    public required bool Shipped { get; init; }

    /// <summary>When somebody confirmed it.</summary>
    public DateTimeOffset? KeptAt { get; init; }

    public static RecipeAnswer Of(ColumnRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        return new()
        {
            Id = recipe.Id, Title = recipe.Title, Platform = recipe.Platform, Columns = recipe.Columns.ToString(), Header = recipe.Header,
            Shipped = recipe.IsShipped, KeptAt = recipe.KeptAt,
        };
    }
}
