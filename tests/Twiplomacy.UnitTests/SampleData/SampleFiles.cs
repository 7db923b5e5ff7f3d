using System.IO.Compression;
using System.Text;

namespace Twiplomacy.UnitTests.SampleData;

/// <summary>The sample's files as they stand in the repository, opened without our own formats room.</summary>
public static class SampleFiles
{
    public static string Folder { get; } = Find();

    public static string FullPath(string path) => Path.Combine(Folder, path);

    /// <summary>The text of a file by its byte order mark, inflated where it is gzip; UTF-8 without a mark.</summary>
    public static string Text(string path)
    {
        using Stream file = File.OpenRead(FullPath(path));
        using var content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    public static string[] Lines(string path) => Text(path).Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The texts of a zip or of a folder by their path inside.</summary>
    public static Dictionary<string, string> Entries(string path)
    {
        if (Directory.Exists(FullPath(path)))
        {
            return Directory.GetFiles(FullPath(path), "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(FullPath(path), file).Replace('\\', '/'), File.ReadAllText);
        }
        using var zip = ZipFile.OpenRead(FullPath(path));
        return zip.Entries.ToDictionary(entry => entry.FullName, Inflated);
    }

    private static string Inflated(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static string Find()
    {
        for (var parent = new DirectoryInfo(AppContext.BaseDirectory); parent is not null; parent = parent.Parent)
        {
            if (File.Exists(Path.Combine(parent.FullName, "Twiplomacy.sln"))) return Path.Combine(parent.FullName, "sample-data");
        }
        throw new DirectoryNotFoundException("The tests do not stand below the repository that holds sample-data.");
    }
}
