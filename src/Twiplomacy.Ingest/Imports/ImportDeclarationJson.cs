using System.Text.Json;
using System.Text.Json.Serialization;
using Twiplomacy.Core.Imports;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Ingest.Imports;

/// <summary>How declarations are kept beside an import, so that it reads the same again.</summary>
public static class ImportDeclarationJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static string Write(ImportDeclaration declaration) => JsonSerializer.Serialize(declaration, Options);

    public static ImportDeclaration ReadDeclaration(string json) => JsonSerializer.Deserialize<ImportDeclaration>(json, Options)!;

    public static string? Write(PanelTarget? panel) => panel is null ? null : JsonSerializer.Serialize(panel, Options);

    public static PanelTarget? ReadPanel(string? json) => json is null ? null : JsonSerializer.Deserialize<PanelTarget>(json, Options);

    public static string Write(ImportEffect effect) => JsonSerializer.Serialize(effect, Options);

    public static ImportEffect? ReadEffect(string? json) => json is null ? null : JsonSerializer.Deserialize<ImportEffect>(json, Options);
}
