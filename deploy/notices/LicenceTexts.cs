namespace Twiplomacy.Notices;

/// <summary>Finds the texts that a package brings, and has those of common licences for packages that bring none.</summary>
public static class LicenceTexts
{
    private static readonly string[] Beginnings = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "THIRD-PARTY", "THIRDPARTY"];

    // Hangfire's other licences are for sale; we use it under the LGPL.
    private static readonly string[] NotOurs = ["LICENSE_STANDARD", "LICENSE_ROYALTYFREE"];

    /// <summary>The texts in the folder of a package, in the order of their names; the licence's own text first where none of them is one.</summary>
    public static IReadOnlyList<LicenceText> Of(string folder, string licence)
    {
        var brought = Files(folder).Select(file => new LicenceText(Path.GetFileName(file), Clean(File.ReadAllText(file)))).ToList();
        var hasLicence = brought.Exists(text => !IsOfOthers(text.Title));
        return hasLicence || Common(licence) is not { } common ? brought : [common, .. brought];
    }

    /// <summary>The text of a licence that many use; null if we have none.</summary>
    public static LicenceText? Common(string licence)
    {
        using var stream = licence.Length == 0 ? null : typeof(LicenceTexts).Assembly.GetManifestResourceStream(licence);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return new($"{licence} licence", Clean(reader.ReadToEnd()));
    }

    private static IEnumerable<string> Files(string folder)
    {
        var inner = Path.Combine(folder, "licenses");
        return new[] { folder, inner }.Where(Directory.Exists).SelectMany(Directory.EnumerateFiles)
            .Where(file => Beginnings.Any(word => Path.GetFileName(file).StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            .Where(file => !NotOurs.Contains(Path.GetFileName(file)))
            .Order(StringComparer.Ordinal);
    }

    private static bool IsOfOthers(string title) =>
        title.StartsWith("NOTICE", StringComparison.OrdinalIgnoreCase) || title.StartsWith("THIRD", StringComparison.OrdinalIgnoreCase)
        || title.StartsWith("COPYRIGHT", StringComparison.OrdinalIgnoreCase);

    private static string Clean(string text) => text.ReplaceLineEndings("\n").TrimStart('\uFEFF').Trim('\n', ' ') + "\n";
}
