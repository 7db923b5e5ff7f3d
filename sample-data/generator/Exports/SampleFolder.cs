using System.IO.Compression;
using System.Text;

namespace Twiplomacy.SampleData.Exports;

/// <summary>The files of the sample by their path below <c>sample-data</c>, held in memory until they are written.</summary>
public sealed class SampleFolder
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, byte[]> Files => _files;

    public void Add(string path, byte[] content) => _files.Add(path, content);

    public void Add(string path, string content) => Add(path, Encoding.UTF8.GetBytes(content));

    public void AddGzip(string path, string content)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(content));
        Add(path, buffer.ToArray());
    }

    /// <summary>Entries bear the capture's time, so that the same content gives the same bytes.</summary>
    public void AddZip(string path, DateTimeOffset written, IReadOnlyDictionary<string, string> entries)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)) AddEntry(zip, name, content, written);
        }
        Add(path, buffer.ToArray());
    }

    private static void AddEntry(ZipArchive zip, string name, string content, DateTimeOffset written)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = written;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    /// <summary>Replaces the sample's own files below <paramref name="folder"/>; other files there are left alone.</summary>
    public void Write(string folder)
    {
        foreach (var (path, content) in _files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }
    }
}
