using System.Text.Json.Serialization;

namespace Twiplomacy.Formats.Tables;

/// <summary>A JSON-stat 2.0 data set, as it stands in JSON.</summary>
public sealed record JsonStatDataset(
    string Version, string Class, string Label, string Source, IReadOnlyList<string> Id, IReadOnlyList<int> Size,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Role, IReadOnlyDictionary<string, JsonStatDimension> Dimension,
    IReadOnlyList<double?> Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, string>? Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, IReadOnlyList<JsonStatLink>>? Link,
    object Extension)
{
    /// <summary>What to beware of.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Note { get; init; }
}

/// <summary>A dimension of a JSON-stat cube: its categories in order, with a label each.</summary>
public sealed record JsonStatDimension(string Label, JsonStatCategory Category)
{
    public static JsonStatDimension Of(string label, IEnumerable<(string Id, string Label)> categories)
    {
        var all = categories.ToList();
        return new(label, new([.. all.Select(category => category.Id)], all.ToDictionary(category => category.Id, category => category.Label)));
    }
}

/// <summary>The categories of a dimension.</summary>
public sealed record JsonStatCategory(IReadOnlyList<string> Index, IReadOnlyDictionary<string, string> Label);

/// <summary>Where a JSON-stat answer goes on.</summary>
public sealed record JsonStatLink(string Type, string Href);
