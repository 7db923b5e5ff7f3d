using System.IO.Compression;

namespace Twiplomacy.Formats.Packages;

/// <summary>
/// Looks into archives by their first bytes, never by their name, and lists the files found. What cannot be opened as
/// the archive it looks like stays a file, so that the plan can refuse it by name beside the good ones.
/// </summary>
internal sealed class PackageOpening(PackageLimits limits, bool isOneFile) : IDisposable
{
    /// <summary>An archive inside an archive cannot be sought in, so it is held in memory up to this size.</summary>
    private const int NestedArchiveBytes = 64 << 20;

    private readonly List<PackageSource> _files = [];
    private readonly List<IDisposable> _owned = [];
    private readonly InflationBudget _budget = new(limits.MaximumBytes);

    public void Add(PackageSource source, int depth) => Add(source, depth, depth == 0 && isOneFile, mayBeTar: true);

    /// <param name="mayBeTar">Worth a look at 512 bytes: the files of a zip are not, unless they are named so.</param>
    private void Add(PackageSource source, int depth, bool isWhole, bool mayBeTar)
    {
        if (IsClutter(source.Path)) return;
        switch (Head(source, 4))
        {
            case [0x50, 0x4B, 0x03, 0x04] or [0x50, 0x4B, 0x05, 0x06]: AddZip(source, depth, isWhole); break;
            case [0x1F, 0x8B, 0x08, _]: AddGzip(source, depth, isWhole); break;
            case [_, _, _, _] when mayBeTar && TarHeader.IsTar(Head(source, TarHeader.Length)): AddTar(source, depth, isWhole); break;
            default: AddFile(source); break;
        }
    }

    public ExportPackage Build(string name)
    {
        var ordered = _files.OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select((file, index) => new ExportFile(index, file.Path, file.Length, file.Open)).ToList();
        return new ExportPackage(name, ordered, _owned);
    }

    public void Dispose()
    {
        foreach (var owned in _owned) owned.Dispose();
    }

    private static byte[] Head(PackageSource source, int count)
    {
        try
        {
            return source.Head(count);
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private void AddFile(PackageSource source)
    {
        if (_files.Count >= limits.MaximumEntries)
            throw new ExportRefusedException(PackageMessages.TooManyFiles(limits.MaximumEntries));
        _files.Add(source);
    }

    private void AddGzip(PackageSource source, int depth, bool isWhole)
    {
        RefuseDepth(source, depth);
        var layer = _budget.Layer(source.Path, source.Length, limits.MaximumRatio);
        var name = source.Path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? source.Path[..^3] : source.Path;
        Stream Inflate() => layer.Wrap(new GZipStream(source.Open(), CompressionMode.Decompress));
        Add(new PackageSource(name, null, Inflate, CanSeek: false), depth + 1, isWhole, mayBeTar: true);
    }

    private void AddTar(PackageSource source, int depth, bool isWhole)
    {
        RefuseDepth(source, depth);
        try
        {
            foreach (var file in TarFiles.Of(source, isWhole ? "" : source.Path + "/")) Add(file, depth + 1, isWhole: false, mayBeTar: true);
        }
        catch (InvalidDataException)
        {
            // What came before the damage is read; the archive itself stays a file, so that the plan names it.
            AddFile(source);
        }
    }

    private void AddZip(PackageSource source, int depth, bool isWhole)
    {
        if (OpenZip(source) is not { } zip)
        {
            AddFile(source);
            return;
        }
        _owned.Add(zip);
        if (IsWorkbook(zip))
        {
            AddFile(source);
            return;
        }
        RefuseDepth(source, depth);
        if (zip.Entries.Count > limits.MaximumEntries)
            throw new ExportRefusedException(PackageMessages.TooManyEntries(source.Path, zip.Entries.Count, limits.MaximumEntries));
        var folder = isWhole ? "" : source.Path + "/";
        foreach (var entry in zip.Entries) AddEntry(folder, entry, depth);
    }

    private void AddEntry(string folder, ZipArchiveEntry entry, int depth)
    {
        ZipNames.RefuseHostile(entry.FullName);
        if (entry.FullName.EndsWith('/')) return;
        if (entry.IsEncrypted)
            throw new ExportRefusedException(PackageMessages.Encrypted(entry.FullName));
        var layer = _budget.Layer(entry.FullName, entry.CompressedLength, limits.MaximumRatio);
        layer.RefuseClaim(entry.Length);
        Add(new PackageSource(folder + entry.FullName, entry.Length, () => layer.Wrap(entry.Open(), entry.Length), CanSeek: false), depth + 1,
            isWhole: false, mayBeTar: entry.FullName.EndsWith(".tar", StringComparison.OrdinalIgnoreCase));
    }

    private static ZipArchive? OpenZip(PackageSource source)
    {
        try
        {
            var stream = source.CanSeek ? source.Open() : Buffered(source);
            var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            _ = zip.Entries.Count;
            return zip;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static MemoryStream Buffered(PackageSource source)
    {
        using var stream = source.Open();
        var memory = new MemoryStream();
        var chunk = new byte[81_920];
        while (stream.Read(chunk) is var read and > 0)
        {
            if (memory.Length + read > NestedArchiveBytes)
                throw new ExportRefusedException(PackageMessages.NestedTooLarge(source.Path, NestedArchiveBytes));
            memory.Write(chunk, 0, read);
        }
        memory.Position = 0;
        return memory;
    }

    private void RefuseDepth(PackageSource source, int depth)
    {
        if (depth >= limits.MaximumDepth)
            throw new ExportRefusedException(PackageMessages.NestedTooDeep(source.Path, depth, limits.MaximumDepth));
    }

    private static bool IsWorkbook(ZipArchive zip) =>
        zip.GetEntry("[Content_Types].xml") is not null
        && zip.Entries.Any(entry => entry.FullName.StartsWith("xl/", StringComparison.Ordinal));

    /// <summary>What operating systems leave in folders and archives, no part of any export.</summary>
    private static bool IsClutter(string path) =>
        path.StartsWith("__MACOSX/", StringComparison.Ordinal) || path.Contains("/__MACOSX/", StringComparison.Ordinal)
        || path.EndsWith(".DS_Store", StringComparison.Ordinal) || path.EndsWith("Thumbs.db", StringComparison.OrdinalIgnoreCase);
}
