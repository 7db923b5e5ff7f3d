using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Core.Messages;

/// <summary>
/// Messages as they are stored: <c>{"code": "…", "values": {"count": 3, "account": "@x", "field": {"field": "time_zone"}}}</c>.
/// Numbers and texts stand for themselves, everything else in an object of one property that says what it is.
/// </summary>
public static class MessageJson
{
    /// <summary>A message as JSON of one line.</summary>
    public static string Write(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return NodeOf(message).ToJsonString(Options);
    }

    /// <summary>
    /// What was stored. A value that this version does not know, since a newer one wrote it, stands as its text; what is no
    /// message at all throws <see cref="JsonException"/>.
    /// </summary>
    public static Message Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return FindMessage(document.RootElement) ?? throw new JsonException("A message is an object with a code.");
    }

    private static readonly Dictionary<string, AskedField> Fields = Enum.GetValues<AskedField>().ToDictionary(Wording.ParameterOf, StringComparer.Ordinal);

    private static readonly JsonSerializerOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonObject NodeOf(Message message) => new()
    {
        ["code"] = message.Code,
        ["values"] = new JsonObject(message.Values.Select(part => KeyValuePair.Create(part.Name, (JsonNode?)NodeOf(part.Value)))),
    };

    private static JsonNode NodeOf(MessageValue value) => value switch
    {
        MessageValue.Text text => JsonValue.Create(text.Value),
        MessageValue.Number number => JsonValue.Create(number.Value),
        MessageValue.Size size => new JsonObject { ["bytes"] = size.Bytes },
        MessageValue.Day day => new JsonObject { ["day"] = day.Value.ToString("O", CultureInfo.InvariantCulture) },
        MessageValue.Instant instant => new JsonObject { ["instant"] = instant.Value.ToString("O", CultureInfo.InvariantCulture) },
        MessageValue.Term term => new JsonObject { ["term"] = term.Code },
        MessageValue.Field field => new JsonObject { ["field"] = Wording.ParameterOf(field.Value) },
        MessageValue.Inner inner => new JsonObject { ["message"] = NodeOf(inner.Message) },
        MessageValue.Many many => new JsonArray([.. many.Values.Select(NodeOf)]),
        _ => throw new JsonException($"{value.GetType().Name} cannot be stored."),
    };

    private static Message? FindMessage(JsonElement stored)
    {
        if (stored.ValueKind != JsonValueKind.Object || !stored.TryGetProperty("code", out var code) || code.ValueKind != JsonValueKind.String) return null;
        List<JsonProperty> values = stored.TryGetProperty("values", out var held) && held.ValueKind == JsonValueKind.Object ? [.. held.EnumerateObject()] : [];
        return new(code.GetString()!, new ValueList<MessagePart>(values.Select(part => new MessagePart(part.Name, ValueOf(part.Value)))));
    }

    private static MessageValue ValueOf(JsonElement stored) => stored.ValueKind switch
    {
        JsonValueKind.Number when stored.TryGetDouble(out var number) && double.IsFinite(number) => new MessageValue.Number(number),
        JsonValueKind.Array => new MessageValue.Many(stored.EnumerateArray().Select(ValueOf)),
        JsonValueKind.Object when stored.EnumerateObject().ToList() is [var typed] => FindTyped(typed.Name, typed.Value) ?? TextOf(typed.Value),
        _ => TextOf(stored),
    };

    private static MessageValue? FindTyped(string type, JsonElement stored) => type switch
    {
        "bytes" when stored.ValueKind == JsonValueKind.Number && stored.TryGetInt64(out var bytes) => new MessageValue.Size(bytes),
        "day" when DateOnly.TryParseExact(TextOf(stored).Value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            new MessageValue.Day(day),
        "instant" when DateTimeOffset.TryParse(TextOf(stored).Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) =>
            new MessageValue.Instant(at),
        "term" when stored.ValueKind == JsonValueKind.String => new MessageValue.Term(stored.GetString()!),
        "field" when Fields.TryGetValue(TextOf(stored).Value, out var field) => new MessageValue.Field(field),
        "message" when FindMessage(stored) is { } inner => new MessageValue.Inner(inner),
        _ => null,
    };

    private static MessageValue.Text TextOf(JsonElement stored) => new(stored.ValueKind == JsonValueKind.String ? stored.GetString()! : stored.GetRawText());
}
