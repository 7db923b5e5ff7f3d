using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Twiplomacy.Notices;

/// <summary>The bill of materials as CycloneDX 1.6 JSON. It has no time and no random number: the same program has the same one.</summary>
public static class SbomFile
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string version, IReadOnlyList<Component> components)
    {
        var program = Component.PackageUrlOf("generic", "twiplomacy", version);
        var used = components.SelectMany(component => component.Uses).ToHashSet();
        var bill = new JsonObject
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject { ["component"] = Program(program, version) },
            ["components"] = new JsonArray([.. components.Select(Listed)]),
            ["dependencies"] = new JsonArray(
            [
                Dependency(program, components.Select(component => component.PackageUrl).Where(url => !used.Contains(url))),
                .. components.Select(component => Dependency(component.PackageUrl, component.Uses)),
            ]),
        };
        return bill.ToJsonString(Readable) + "\n";
    }

    private static JsonObject Program(string url, string version) => new()
    {
        ["type"] = "application",
        ["bom-ref"] = url,
        ["name"] = "twiplomacy",
        ["version"] = version,
        ["licenses"] = Licences("MIT"),
        ["purl"] = url,
    };

    private static JsonObject Listed(Component component)
    {
        var listed = new JsonObject { ["type"] = "library", ["bom-ref"] = component.PackageUrl, ["name"] = component.Name };
        if (component.Version.Length > 0) listed["version"] = component.Version;
        if (component.Sha512 is { } hash) listed["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = hash });
        if (component.Licence.Length > 0) listed["licenses"] = Licences(component.Licence);
        if (component.Copyright.Length > 0) listed["copyright"] = component.Copyright;
        listed["purl"] = component.PackageUrl;
        if (component.Url.Length > 0) listed["externalReferences"] = new JsonArray(new JsonObject { ["type"] = "website", ["url"] = component.Url });
        return listed;
    }

    private static JsonArray Licences(string licence) => new(new JsonObject
    {
        ["license"] = licence.StartsWith("LicenseRef-", StringComparison.Ordinal)
            ? new JsonObject { ["name"] = licence["LicenseRef-".Length..] }
            : new JsonObject { ["id"] = licence },
    });

    private static JsonObject Dependency(string url, IEnumerable<string> uses) =>
        new JsonObject { ["ref"] = url, ["dependsOn"] = new JsonArray([.. uses.Select(use => (JsonNode)use)]) };
}
