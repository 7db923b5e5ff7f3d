using System.Text.Json;

namespace Twiplomacy.Analytics.Settings;

/// <summary>How settings and figures are kept as JSON.</summary>
public static class EditionJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };
}
