using System.IO.Compression;
using Twiplomacy.SampleData.Exports;
using Xunit;

namespace Twiplomacy.UnitTests.SampleData;

public sealed class RegenerationTests
{
    private static readonly IReadOnlyDictionary<string, byte[]> Generated = SampleExports.Generate().Files;

    [Fact]
    public void Writing_the_sample_again_gives_the_files_in_the_repository()
    {
        foreach (var (path, content) in Generated)
        {
            Assert.True(Content(path, File.ReadAllBytes(SampleFiles.FullPath(path))).SequenceEqual(Content(path, content)), path);
        }
    }

    [Fact]
    public void Every_export_of_the_plan_is_in_the_sample_and_below_6_megabytes_in_all()
    {
        Assert.All(SampleFiles.Lines("import.json").Concat(SampleFiles.Lines("missions/import.json")).Where(line => line.Contains("\"path\"", StringComparison.Ordinal)), line =>
        {
            var path = line.Split('"')[3];
            Assert.Contains(Generated.Keys, file => file == path || file.StartsWith(path + "/", StringComparison.Ordinal));
        });
        Assert.InRange(Generated.Values.Sum(content => content.LongLength), 1, 6_000_000);
    }

    /// <summary>What is inside a compressed file: another release of the runtime may press it otherwise.</summary>
    private static byte[] Content(string path, byte[] bytes)
    {
        using var packed = new MemoryStream(bytes);
        using var inflated = new MemoryStream();
        if (path.EndsWith(".gz", StringComparison.Ordinal))
        {
            using var gzip = new GZipStream(packed, CompressionMode.Decompress);
            gzip.CopyTo(inflated);
            return inflated.ToArray();
        }
        if (!path.EndsWith(".zip", StringComparison.Ordinal)) return bytes;
        using var zip = new ZipArchive(packed);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            stream.CopyTo(inflated);
        }
        return inflated.ToArray();
    }
}
