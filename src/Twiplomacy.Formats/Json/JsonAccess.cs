using System.Globalization;
using System.Text.Json;

namespace Twiplomacy.Formats.Json;

/// <summary>
/// Reads fields of JSON whose shape may change with every version of a platform: any step of a path may be missing or of
/// another kind, and the answer is then null. Numbers are read as they are written, so that ids beyond 2^53 stay exact.
/// </summary>
internal static class JsonAccess
{
    public static JsonElement? Find(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var step in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !TryGet(element, step, out element)) return null;
        }
        return element.ValueKind == JsonValueKind.Null ? null : element;
    }

    /// <summary>The properties whose names can be read; none of what is no object.</summary>
    public static IEnumerable<(string Name, JsonElement Value)> Properties(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Find(path) is { ValueKind: JsonValueKind.Object } found ? Readable(found) : [];

    private static IEnumerable<(string Name, JsonElement Value)> Readable(JsonElement element)
    {
        foreach (var property in element.EnumerateObject())
            if (NameOf(property) is { } name) yield return (name, property.Value);
    }

    /// <summary>A string, or a number as it is written; an empty string is null.</summary>
    public static string? Text(this JsonElement element, params ReadOnlySpan<string> path) => element.Find(path)?.AsText();

    public static string? AsText(this JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Number) return element.GetRawText();
        if (element.ValueKind != JsonValueKind.String) return null;
        try
        {
            return element.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, as cut texts end with.
            return null;
        }
    }

    /// <summary>A count written as a number or as text, thousands separated or not.</summary>
    public static long? Count(this JsonElement element, params ReadOnlySpan<string> path) => Numbers.Count(element.Text(path));

    public static bool? Flag(this JsonElement element, params ReadOnlySpan<string> path) => element.Find(path) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { } other => Numbers.Flag(other.AsText()),
        null => null,
    };

    public static IEnumerable<JsonElement> Items(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Find(path) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    // A name can be damaged as a text can, and is compared on the way to every other.
    private static bool TryGet(JsonElement element, string name, out JsonElement value)
    {
        try
        {
            return element.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            // As the framework would: of properties of one name the last counts.
            value = Readable(element).LastOrDefault(property => property.Name == name).Value;
            return value.ValueKind != JsonValueKind.Undefined;
        }
    }

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static bool IsObject(this JsonElement element) => element.ValueKind == JsonValueKind.Object;
}

/// <summary>Counts and truth values as exports write them.</summary>
internal static class Numbers
{
    /// <summary>A whole number, 0 or more, with or without separated thousands; null if it is none.</summary>
    public static long? Count(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var digits = text.Trim();
        if (digits.Contains(',', StringComparison.Ordinal)) digits = digits.Replace(",", "", StringComparison.Ordinal);
        if (digits.EndsWith(".0", StringComparison.Ordinal)) digits = digits[..^2];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    public static bool? Flag(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        "true" or "t" or "yes" or "y" or "1" or "1.0" => true,
        "false" or "f" or "no" or "n" or "0" or "0.0" => false,
        _ => null,
    };
}
