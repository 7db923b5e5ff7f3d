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

    /// <summary>What was stored. A stored text that is no message throws <see cref="JsonException"/>.</summary>
    public static Message Read(string json) =>
        JsonNode.Parse(json) is JsonObject stored ? MessageOf(stored) : throw new JsonException("A message is an object.");

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
        MessageValue.Field field => new JsonObject { ["field"] = JsonNamingPolicy.SnakeCaseLower.ConvertName(field.Value.ToString()) },
        MessageValue.Inner inner => new JsonObject { ["message"] = NodeOf(inner.Message) },
        MessageValue.Many many => new JsonArray([.. many.Values.Select(NodeOf)]),
        _ => throw new JsonException($"{value.GetType().Name} cannot be stored."),
    };

    private static Message MessageOf(JsonObject stored) => new(
        Text(stored["code"]), new ValueList<MessagePart>((stored["values"] as JsonObject ?? []).Select(pair => new MessagePart(pair.Key, ValueOf(pair.Value)))));

    private static MessageValue ValueOf(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => new MessageValue.Text(text),
        JsonValue value => new MessageValue.Number(value.GetValue<double>()),
        JsonArray many => new MessageValue.Many(many.Select(ValueOf)),
        JsonObject { Count: 1 } typed => TypedOf(typed.Single()),
        _ => throw new JsonException("A message's value is a text, a number, a list or an object of one property."),
    };

    private static MessageValue TypedOf(KeyValuePair<string, JsonNode?> typed) => typed.Key switch
    {
        "bytes" => new MessageValue.Size(typed.Value!.GetValue<long>()),
        "day" => new MessageValue.Day(DateOnly.ParseExact(Text(typed.Value), "O", CultureInfo.InvariantCulture)),
        "instant" => new MessageValue.Instant(DateTimeOffset.Parse(Text(typed.Value), CultureInfo.InvariantCulture)),
        "term" => new MessageValue.Term(Text(typed.Value)),
        "field" => new MessageValue.Field(Enum.GetValues<AskedField>().Single(field => Wording.ParameterOf(field) == Text(typed.Value))),
        "message" => new MessageValue.Inner(MessageOf(typed.Value!.AsObject())),
        _ => throw new JsonException($"'{typed.Key}' is no kind of value."),
    };

    private static string Text(JsonNode? node) => node?.GetValue<string>() ?? throw new JsonException("A text is missing.");
}
