using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Twiplomacy.Application.Asking;

namespace Twiplomacy.Application.Recipes;

/// <summary>A recipe as the text of a file, by which people share it: the same as the API answers and takes.</summary>
public static class RecipeText
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        WriteIndented = true,
    };

    public static string Write(RecipeAnswer recipe) => JsonSerializer.Serialize(recipe, Options);

    /// <exception cref="RefusedException">The text is no recipe.</exception>
    public static RecipeFile Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<RecipeFile>(text, Options) ?? throw NoRecipe();
        }
        catch (JsonException)
        {
            throw NoRecipe();
        }
    }

    private static RefusedException NoRecipe() => RefusedException.Invalid(new Fault(RecipeMessages.NoRecipe));
}
