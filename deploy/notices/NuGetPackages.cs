using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Twiplomacy.Notices;

/// <summary>The NuGet packages that the program is published with, from the restored assets of its project.</summary>
public static class NuGetPackages
{
    // Their nuspec names a file, whose words are: LGPL, version 3 (or later, for Hangfire's own).
    private static readonly Dictionary<string, string> FromFile = new()
    {
        ["Hangfire.AspNetCore"] = "LGPL-3.0-or-later",
        ["Hangfire.Core"] = "LGPL-3.0-or-later",
        ["Hangfire.NetCore"] = "LGPL-3.0-or-later",
        ["Hangfire.PostgreSql"] = "LGPL-3.0-only",
    };

    private static readonly string[] PartsToRun = ["runtime", "runtimeTargets", "native"];

    /// <summary>Every package with something for run time, in the order of names.</summary>
    public static IReadOnlyList<Component> Read(string assetsFile)
    {
        var assets = JsonNode.Parse(File.ReadAllText(assetsFile))!;
        var roots = assets["packageFolders"]!.AsObject().Select(folder => folder.Key).ToList();
        var shipped = Shipped(assets).ToDictionary(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
        return [.. shipped.Values.Select(entry => Read(entry, roots, shipped)).OrderBy(component => component.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<Entry> Shipped(JsonNode assets) =>
        from target in assets["targets"]!.AsObject().OrderBy(target => target.Key.Length).TakeLast(1)
        from library in target.Value!.AsObject()
        where library.Value!["type"]!.ToString() == "package" && HasSomethingToRun(library.Value)
        let parts = library.Key.Split('/')
        select new Entry(parts[0], parts[1], [.. (library.Value["dependencies"]?.AsObject() ?? []).Select(used => used.Key)]);

    private static bool HasSomethingToRun(JsonNode library) =>
        PartsToRun.Any(part => (library[part]?.AsObject() ?? []).Any(file => !file.Key.EndsWith("/_._", StringComparison.Ordinal)));

    private static Component Read(Entry entry, List<string> roots, Dictionary<string, Entry> shipped)
    {
        var (name, version, uses) = entry;
        var folder = roots.Select(root => Path.Combine(root, name.ToLowerInvariant(), version.ToLowerInvariant())).First(Directory.Exists);
        var nuspec = XDocument.Load(Directory.EnumerateFiles(folder, "*.nuspec").Single()).Root!.Elements().First().Elements().ToList();
        var licence = nuspec.Find(element => element.Name.LocalName == "license") is { } element && element.Attribute("type")?.Value == "expression"
            ? element.Value : FromFile.GetValueOrDefault(name, "");
        string Said(string field) => nuspec.Find(part => part.Name.LocalName == field)?.Value.Trim() ?? "";
        var copyright = Said("copyright") is { Length: > 0 } said ? said : Said("authors");
        return new("nuget", name, version, licence, copyright, Said("projectUrl"), HashOf(folder))
        {
            Texts = LicenceTexts.Of(folder, licence),
            Uses = [.. uses.Where(shipped.ContainsKey).Select(used => Component.PackageUrlOf("nuget", shipped[used].Name, shipped[used].Version)).Order(StringComparer.Ordinal)],
        };
    }

    private static string? HashOf(string folder) =>
        Directory.EnumerateFiles(folder, "*.nupkg.sha512").SingleOrDefault() is { } file
            ? Convert.ToHexStringLower(Convert.FromBase64String(File.ReadAllText(file).Trim())) : null;

    private sealed record Entry(string Name, string Version, IReadOnlyList<string> Uses);
}
