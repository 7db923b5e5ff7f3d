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
        var digits = WithPoint(text.Trim());
        if (digits.IndexOf('.', StringComparison.Ordinal) is var point and > 0 && digits.AsSpan(point + 1) is { IsEmpty: false } fraction && fraction.Trim('0').IsEmpty)
            digits = digits[..point];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    /// <summary>A finite number with a decimal point or a decimal comma; null if it is none.</summary>
    public static double? Real(string? text) =>
        !string.IsNullOrWhiteSpace(text) && double.TryParse(WithPoint(text.Trim()), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number) ? number : null;

    /// <summary>A comma separates thousands only where groups of exactly three digits follow it; else it is a decimal mark.</summary>
    private static string WithPoint(string text)
    {
        if (!text.Contains(',', StringComparison.Ordinal)) return text;
        var whole = text.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? text[..point] : text;
        var groups = whole.TrimStart('-').Split(',');
        var areThousands = groups[0] is { Length: > 0 and <= 3 } first && first[0] != '0' && groups.Skip(1).All(group => group.Length == 3)
            && groups.All(group => group.All(char.IsAsciiDigit));
        if (areThousands) return text.Replace(",", "", StringComparison.Ordinal);
        return groups.Length == 2 && whole.Length == text.Length ? text.Replace(',', '.') : text;
    }

    public static bool? Flag(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        "true" or "t" or "yes" or "y" or "1" or "1.0" => true,
        "false" or "f" or "no" or "n" or "0" or "0.0" => false,
        _ => null,
    };
}
