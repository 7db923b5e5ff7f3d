namespace Twiplomacy.Formats.Packages;

/// <summary>Opens what a user hands in: a file, a folder, a zip or gzip archive, or raw files kept by an earlier import.</summary>
public static class ExportPackages
{
    private static readonly FileStreamOptions Reading = new() { Options = FileOptions.SequentialScan };

    private static readonly EnumerationOptions WholeFolder = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>
    /// Opens a path on disk. Throws <see cref="FileNotFoundException"/> if nothing is there and
    /// <see cref="ExportRefusedException"/> if the limits forbid it.
    /// </summary>
    public static ExportPackage Open(string path, PackageLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        if (Directory.Exists(path)) return Build(name, FilesBelow(path), limits);
        if (!File.Exists(path)) throw new FileNotFoundException(PackageMessages.NoPath(path).ToString(), path);
        return Build(name, [OnDisk(path, name)], limits, isOneFile: true);
    }

    /// <summary>Opens raw files kept elsewhere, such as in the database; each stream must be able to seek.</summary>
    public static ExportPackage Open(
        string name, IReadOnlyList<(string Path, long Length, Func<Stream> OpenSeekable)> files, PackageLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Build(name, files.Select(file => new PackageSource(file.Path, file.Length, file.OpenSeekable, CanSeek: true)), limits, files.Count == 1);
    }

    private static ExportPackage Build(string name, IEnumerable<PackageSource> sources, PackageLimits? limits, bool isOneFile = false)
    {
        var opening = new PackageOpening(limits ?? new PackageLimits(), isOneFile);
        try
        {
            foreach (var source in sources) opening.Add(source, depth: 0);
            return opening.Build(name);
        }
        catch
        {
            opening.Dispose();
            throw;
        }
    }

    private static IEnumerable<PackageSource> FilesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*", WholeFolder)
            .Select(file => OnDisk(file, Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')));

    private static PackageSource OnDisk(string file, string name) =>
        new(name, new FileInfo(file).Length, () => new FileStream(file, Reading), CanSeek: true);
}
