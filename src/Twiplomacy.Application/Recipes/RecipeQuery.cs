using System.ComponentModel.DataAnnotations;
namespace Twiplomacy.Application.Recipes;

/// <summary>One recipe.</summary>
/// <param name="Id">The fingerprint of a header, or the name of a recipe that comes with the program.</param>
public sealed record RecipeQuery([property: Key] string Id);
