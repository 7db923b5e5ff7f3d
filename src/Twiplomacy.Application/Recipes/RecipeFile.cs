namespace Twiplomacy.Application.Recipes;

/// <summary>A recipe as it is sent in or handed on: what an answer about a recipe holds is one.</summary>
public sealed record RecipeFile
{
    /// <summary>For people; if it is left out, the first columns.</summary>
    /// <example>The scraper of our press office</example>
    public string? Title { get; init; }

    /// <summary>The platform of the accounts, if it is always the same.</summary>
    /// <example>x</example>
    public string? Platform { get; init; }

    /// <summary>What the columns hold.</summary>
    /// <example>owner=requested,member_handle=screen_name,list=followers</example>
    public required string Columns { get; init; }

    /// <summary>The names of all columns; of JSON the paths of the fields.</summary>
    /// <example>["requested", "screen_name", "bio"]</example>
    public required IReadOnlyList<string> Header { get; init; }

    /// <summary>As an answer has it; it follows from the header here.</summary>
    public string? Id { get; init; }

    /// <summary>As an answer has it; what is sent in is kept and not shipped.</summary>
    public bool? Shipped { get; init; }

    /// <summary>As an answer has it; it is kept from now on.</summary>
    public DateTimeOffset? KeptAt { get; init; }
}
