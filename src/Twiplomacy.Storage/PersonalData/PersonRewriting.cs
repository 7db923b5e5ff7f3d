using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Twiplomacy.Storage.PersonalData;

/// <summary>
/// Takes what names a person out of the columns of a row. Of JSON only string values change, never the names of its fields, nor what
/// is a code, a type or a count.
/// </summary>
internal sealed class PersonRewriting(PersonTerms terms)
{
    // Fields of stored messages whose text is a word of the program.
    private static readonly string[] Codes = ["code", "term", "field", "day", "instant"];

    // Hangfire's names for the arguments of a call: in its tables, and in what it writes as one text.
    private static readonly string[] Arguments = ["Arguments", "a"];

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Regex? _words = terms.InTexts;

    /// <summary>What the columns shall hold; empty if nothing in them names the person.</summary>
    public JsonObject Rewrite(PersonalTable table, JsonObject row)
    {
        var changed = new JsonObject();
        foreach (var column in table.Columns)
        {
            // What is to stay unique stays so by a word that no other row has.
            var word = column.IsUnique ? $"{PersonErasure.Tombstone}-{Guid.NewGuid():N}" : PersonErasure.Tombstone;
            var before = row[column.Name];
            if (before is not null && Without(before, column, word) is { } after && !JsonNode.DeepEquals(before, after)) changed[column.Name] = after;
        }
        return changed;
    }

    private JsonNode? Without(JsonNode value, PersonalColumn column, string word) => column.Kind switch
    {
        PersonalColumnKind.Account => Each(value, text => terms.Keys.Contains(text) ? $"{text.Split(':')[0]}:{word}" : text),
        PersonalColumnKind.Call => OfCall(value, word),
        _ when column.Field is { } field && value is JsonObject held => With(held, field, inner => Texts(inner, word)),
        _ when column.Field is not null => null,
        _ => Texts(value, word),
    };

    private JsonNode? Texts(JsonNode? node, string word) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(
            field.Key, Codes.Contains(field.Key) && field.Value is JsonValue ? field.Value.DeepClone() : Texts(field.Value, word)))),
        JsonArray items => new JsonArray([.. items.Select(item => Texts(item, word))]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => JsonValue.Create(Without(value.GetValue<string>(), word)),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number && terms.Numbers.Contains(value.ToJsonString()) => JsonValue.Create(0),
        _ => node?.DeepClone(),
    };

    // A call of Hangfire's, or its arguments alone: each of them is JSON in a text, and so may all of them be.
    private JsonNode? OfCall(JsonNode value, string word)
    {
        if (value is JsonArray) return Each(value, text => InArgument(text, word));
        if (value is not JsonObject call) return Parsed(value.GetValue<string>()) is JsonObject held ? Written(held, OfCall(held, word)) : null;
        return Arguments.Aggregate(call, (whole, field) => With(whole, field, inner => inner is null ? null : Each(inner, text => InArgument(text, word))));
    }

    // A number is a number of ours, whatever digits it has.
    private string InArgument(string argument, string word) => Parsed(argument) switch
    {
        JsonArray all => Written(all, Each(all, inner => InArgument(inner, word)))?.ToString() ?? argument,
        JsonValue text when text.GetValueKind() == JsonValueKind.String => Written(text, Texts(text, word))?.ToString() ?? argument,
        _ => argument,
    };

    // As a text again, if it changed: another way of writing the same would be a change to Hangfire.
    private static JsonValue? Written(JsonNode before, JsonNode? after) =>
        after is null || JsonNode.DeepEquals(before, after) ? null : JsonValue.Create(after.ToJsonString(Plain));

    private string Without(string text, string word) => _words?.Replace(text, word) ?? text;

    private static JsonNode Each(JsonNode value, Func<string, string> change) => value switch
    {
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Each(item, change))]),
        JsonValue text when text.GetValueKind() == JsonValueKind.String => JsonValue.Create(change(text.GetValue<string>())),
        _ => value.DeepClone(),
    };

    private static JsonObject With(JsonObject held, string field, Func<JsonNode?, JsonNode?> change)
    {
        var copy = held.DeepClone().AsObject();
        if (copy.ContainsKey(field)) copy[field] = change(held[field]);
        return copy;
    }

    private static JsonNode? Parsed(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
