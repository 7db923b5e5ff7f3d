using System.Collections.Frozen;

namespace Twiplomacy.Core.Measures;

/// <summary>All measures, read from the definitions that are part of the program; by id.</summary>
public static class MeasureCatalogue
{
    private const string Folder = "measures/";

    private static readonly FrozenDictionary<string, MeasureDefinition> Definitions =
        Load().ToFrozenDictionary(definition => definition.Measure.Id, StringComparer.Ordinal);

    public static IReadOnlyList<Measure> All { get; } =
        [.. Definitions.Values.Select(definition => definition.Measure).OrderBy(measure => measure.Id, StringComparer.Ordinal)];

    public static Measure? Find(string id) => Definitions.GetValueOrDefault(id)?.Measure;

    /// <summary>The definition as bundles hold it, or null.</summary>
    public static string? FindDefinition(string id) => Definitions.GetValueOrDefault(id)?.Text;

    /// <summary>A measure in the words of a language such as <c>fr</c>, in English where its definition lacks it; null if there is no such measure.</summary>
    public static MeasureWords? FindWords(string id, string language) =>
        Definitions.GetValueOrDefault(id) is { } definition ? definition.Words.GetValueOrDefault(language) ?? definition.Words["en"] : null;

    /// <summary>What measures are called in a language, by id; those that its words leave out are missing.</summary>
    internal static IEnumerable<(string Id, string Name)> NamesIn(string language) => Definitions.Values
        .Where(definition => definition.Words.ContainsKey(language)).Select(definition => (definition.Measure.Id, definition.Words[language].Name));

    private static IEnumerable<MeasureDefinition> Load()
    {
        var assembly = typeof(MeasureCatalogue).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return MeasureDefinition.Read(reader.ReadToEnd());
        }
    }
}
