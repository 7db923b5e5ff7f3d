using System.Text;
using System.Text.Json;
using Twiplomacy.Analytics.Settings;

namespace Twiplomacy.Analytics.Measures;

/// <summary>All measures, read from the definitions that are part of the program; by id.</summary>
public static class MeasureCatalogue
{
    private const string Folder = ".Measures.Definitions.";

    public static IReadOnlyList<Measure> All { get; } = Load();

    public static Measure? Find(string id) => All.FirstOrDefault(measure => measure.Id == id);

    /// <summary>The definition as it stands in its file, or null.</summary>
    public static string? FindDefinition(string id)
    {
        var assembly = typeof(MeasureCatalogue).Assembly;
        var resource = assembly.GetManifestResourceNames().FirstOrDefault(name => name.EndsWith($"{Folder}{id}.json", StringComparison.Ordinal));
        if (resource is null) return null;
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        // A checkout on Windows has the same text.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static IReadOnlyList<Measure> Load()
    {
        var assembly = typeof(MeasureCatalogue).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.Contains(Folder, StringComparison.Ordinal)).Select(Read)
            .OrderBy(measure => measure.Id, StringComparer.Ordinal)];
    }

    private static Measure Read(string resource)
    {
        using var stream = typeof(MeasureCatalogue).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<Measure>(stream, EditionJson.Options)!;
    }
}
