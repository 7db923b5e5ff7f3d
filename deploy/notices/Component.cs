namespace Twiplomacy.Notices;

/// <summary>One thing of others that the published program contains.</summary>
/// <param name="Kind">nuget, npm or generic, as package URLs spell it.</param>
/// <param name="Licence">Its SPDX expression, or a LicenseRef where SPDX has no name for it.</param>
/// <param name="Sha512">The hash of the package in hexadecimal digits; null if unknown.</param>
public sealed record Component(string Kind, string Name, string Version, string Licence, string Copyright, string Url, string? Sha512)
{
    /// <summary>What it says of its licence, and of what it contains itself.</summary>
    public required IReadOnlyList<LicenceText> Texts { get; init; }

    /// <summary>The package URLs of what it uses.</summary>
    public IReadOnlyList<string> Uses { get; init; } = [];

    /// <summary>Its package URL, which is also how the SBOM refers to it.</summary>
    public string PackageUrl => PackageUrlOf(Kind, Name, Version);

    public static string PackageUrlOf(string kind, string name, string version) =>
        $"pkg:{kind}/{string.Join('/', name.Split('/').Select(Uri.EscapeDataString))}" + (version.Length == 0 ? "" : $"@{version}");
}

/// <summary>A text to hand on as it is.</summary>
public sealed record LicenceText(string Title, string Text);
