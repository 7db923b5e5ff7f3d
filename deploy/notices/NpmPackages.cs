using System.Text.Json.Nodes;

namespace Twiplomacy.Notices;

/// <summary>The npm packages that a project's build brought: those of its lock file that are there.</summary>
public static class NpmPackages
{
    private const string Folder = "node_modules/";

    /// <summary>In the order of names; none where npm has not run.</summary>
    public static IReadOnlyList<Component> Read(string project)
    {
        var locked = JsonNode.Parse(File.ReadAllText(Path.Combine(project, "package-lock.json")))!["packages"]!.AsObject();
        var there = locked.Where(package => package.Key.StartsWith(Folder, StringComparison.Ordinal) && Directory.Exists(Path.Combine(project, package.Key)))
            .ToDictionary(package => package.Key, package => package.Value!);
        return [.. there.Select(package => Read(project, package.Key, package.Value, there)).OrderBy(component => component.Name, StringComparer.Ordinal)];
    }

    private static Component Read(string project, string key, JsonNode locked, Dictionary<string, JsonNode> there)
    {
        var folder = Path.Combine(project, key);
        var package = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "package.json")))!;
        var licence = package["license"]!.ToString();
        var uses = (locked["dependencies"]?.AsObject() ?? []).Select(used => used.Key).Where(used => there.ContainsKey(Folder + used));
        return new("npm", NameOf(key), locked["version"]!.ToString(), licence, "", AddressOf(package), HashOf(locked["integrity"]?.ToString()))
        {
            Texts = LicenceTexts.Of(folder, licence),
            Uses = [.. uses.Select(used => Component.PackageUrlOf("npm", used, there[Folder + used]["version"]!.ToString())).Order(StringComparer.Ordinal)],
        };
    }

    private static string NameOf(string key) => key[(key.LastIndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..];

    private static string AddressOf(JsonNode package)
    {
        var address = package["homepage"]?.ToString() ?? (package["repository"] is JsonObject repository ? repository["url"]?.ToString() : package["repository"]?.ToString());
        address = address?.Replace("git+", "", StringComparison.Ordinal).Replace("git://", "https://", StringComparison.Ordinal);
        return address is not null && address.StartsWith("http", StringComparison.Ordinal) ? address : "";
    }

    private static string? HashOf(string? integrity) =>
        integrity is not null && integrity.StartsWith("sha512-", StringComparison.Ordinal) ? Convert.ToHexStringLower(Convert.FromBase64String(integrity[7..])) : null;
}
