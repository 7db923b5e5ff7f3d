using System.Globalization;
using System.Text.Json;
using Twiplomacy.Formats.Json;

namespace Twiplomacy.Formats.Sampling;

/// <summary>
/// Fields of JSON rows by path: <c>user.screen_name</c>, and <c>2.name</c> where the row is an array. A name may have a point in it, as
/// programs write that flatten their rows.
/// </summary>
internal static class JsonPath
{
    private const int Deepest = 4;

    /// <summary>The text at a path; null if it leads nowhere or to no single value.</summary>
    public static string? Text(JsonElement row, string path)
    {
        if (row.ValueKind == JsonValueKind.Array) return OfArray(row, path);
        if (row.Find(path) is { } found) return Scalar(found);
        for (var point = path.IndexOf('.', StringComparison.Ordinal); point > 0; point = path.IndexOf('.', point + 1))
            if (row.Find(path[..point]) is { } inner && Text(inner, path[(point + 1)..]) is { } text) return text;
        return null;
    }

    /// <summary>Every path that holds a single value or nothing, in the order of the row, as many as asked for.</summary>
    public static IEnumerable<(string Path, string Text)> Leaves(JsonElement row, int most) => Below(row, "", 0).Take(most);

    private static IEnumerable<(string Path, string Text)> Below(JsonElement element, string path, int depth)
    {
        if (depth > Deepest) yield break;
        var inner = element.ValueKind == JsonValueKind.Array && depth == 0
            ? element.EnumerateArray().Select((item, index) => (Name: index.ToString(CultureInfo.InvariantCulture), Value: item)) : element.Properties();
        foreach (var (name, value) in inner)
        {
            var below = path.Length == 0 ? name : $"{path}.{name}";
            if (value.ValueKind == JsonValueKind.Object)
            {
                foreach (var leaf in Below(value, below, depth + 1)) yield return leaf;
            }
            else if (value.ValueKind != JsonValueKind.Array)
            {
                yield return (below, Scalar(value) ?? "");
            }
        }
    }

    private static string? OfArray(JsonElement row, string path)
    {
        var point = path.IndexOf('.', StringComparison.Ordinal);
        var step = point < 0 ? path : path[..point];
        if (!int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= row.GetArrayLength()) return null;
        return point < 0 ? Scalar(row[index]) : Text(row[index], path[(point + 1)..]);
    }

    private static string? Scalar(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => element.AsText(),
    };
}
