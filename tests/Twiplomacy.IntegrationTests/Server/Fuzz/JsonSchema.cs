using System.Text.Json;
using System.Text.Json.Nodes;

namespace Twiplomacy.IntegrationTests.Server.Fuzz;

/// <summary>
/// Holds JSON against the part of JSON Schema (2020-12) that the OpenAPI document uses. Stricter in one point: a property
/// that an object's schema does not name is a fault, since nobody could have known of it.
/// </summary>
public sealed class JsonSchema(JsonObject document)
{
    public IEnumerable<string> FaultsOf(JsonNode? value, JsonNode? schemaNode, string place)
    {
        if (schemaNode is not JsonObject schema) return [];
        if (schema["$ref"] is { } reference) return FaultsOf(value, Resolve(reference.ToString()), place);
        if (schema["oneOf"] is JsonArray oneOf) return FaultsOfChoice(value, oneOf, place);
        if (schema["anyOf"] is JsonArray anyOf) return FaultsOfChoice(value, anyOf, place);
        return FaultsOfType(value, schema, place).Concat(value switch
        {
            JsonObject members => FaultsOfObject(members, schema, place),
            JsonArray items => items.SelectMany((item, i) => FaultsOf(item, schema["items"], $"{place}/{i}")),
            JsonValue => FaultsOfEnum(value, schema, place),
            _ => [],
        });
    }

    private List<string> FaultsOfChoice(JsonNode? value, JsonArray choices, string place)
    {
        var faults = choices.Select(choice => FaultsOf(value, choice, place).ToList()).ToList();
        return faults.MinBy(list => list.Count)!;
    }

    private JsonNode? Resolve(string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate<string, JsonNode?>(document, (node, name) => node?[name.Replace("~1", "/", StringComparison.Ordinal)]);

    private static IEnumerable<string> FaultsOfType(JsonNode? value, JsonObject schema, string place)
    {
        if (schema["type"] is not { } type) yield break;
        var allowed = type is JsonArray several ? several.Select(one => one!.ToString()).ToList() : [type.ToString()];
        var actual = KindOf(value);
        if (!allowed.Contains(actual) && !(actual == "integer" && allowed.Contains("number")))
            yield return $"{place} is {actual}, but must be {string.Join(" or ", allowed)}";
    }

    private IEnumerable<string> FaultsOfObject(JsonObject members, JsonObject schema, string place)
    {
        foreach (var name in (schema["required"]?.AsArray() ?? []).Where(name => !members.ContainsKey(name!.ToString())))
            yield return $"{place} lacks '{name}'";
        var known = schema["properties"]?.AsObject();
        foreach (var (name, member) in members)
        {
            var inner = known?[name] ?? schema["additionalProperties"];
            if (inner is null && known is not null) yield return $"{place} holds '{name}', which is not documented";
            foreach (var fault in FaultsOf(member, inner, $"{place}/{name}")) yield return fault;
        }
    }

    private static IEnumerable<string> FaultsOfEnum(JsonNode value, JsonObject schema, string place)
    {
        if (schema["enum"] is JsonArray allowed && !allowed.Any(one => JsonNode.DeepEquals(one, value)))
            yield return $"{place} is '{value}', which is not among the allowed values";
    }

    private static string KindOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.ToJsonString().AsSpan().IndexOfAny(".eE") < 0 ? "integer" : "number",
        _ => "boolean",
    };
}
