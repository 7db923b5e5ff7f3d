namespace Twiplomacy.Formats.Packages;

/// <summary>
/// What a user hands in as one export: a file, a folder or an archive, as a flat list of readable files. Zip and gzip
/// are opened by streaming, within <see cref="PackageLimits"/>; nothing is unpacked to disk.
/// </summary>
public sealed class ExportPackage : IDisposable
{
    private readonly List<IDisposable> _owned;

    internal ExportPackage(string name, IReadOnlyList<ExportFile> files, List<IDisposable> owned)
    {
        Name = name;
        Files = files;
        _owned = owned;
    }

    /// <summary>The name the user knows it by.</summary>
    public string Name { get; }

    /// <summary>Ordered by path, ordinal, so that the same export reads the same everywhere.</summary>
    public IReadOnlyList<ExportFile> Files { get; }

    public void Dispose()
    {
        foreach (var owned in _owned) owned.Dispose();
    }
}
