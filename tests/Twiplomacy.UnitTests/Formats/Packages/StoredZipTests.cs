using System.IO.Compression;
using System.Text;
using Twiplomacy.Formats.Packages;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Packages;

public sealed class StoredZipTests
{
    [Fact]
    public async Task What_is_written_is_what_any_reader_finds()
    {
        (string Path, byte[] Content)[] files = [("a.txt", "text"u8.ToArray()), ("data/é.csv", new byte[70_000]), ("empty", [])];
        using var archive = new MemoryStream();
        await StoredZip.WriteAsync(files, archive, CancellationToken.None);

        using var zip = new ZipArchive(archive, ZipArchiveMode.Read);
        Assert.Equal(files.Select(f => f.Path), zip.Entries.Select(e => e.FullName));
        foreach (var (path, content) in files)
        {
            using var read = zip.GetEntry(path)!.Open();
            using var memory = new MemoryStream();
            await read.CopyToAsync(memory);
            Assert.Equal(content, memory.ToArray());
        }
    }

    [Fact]
    public async Task The_bytes_are_these_and_no_others()
    {
        using var archive = new MemoryStream();
        await StoredZip.WriteAsync([("a", Encoding.ASCII.GetBytes("123456789"))], archive, CancellationToken.None);

        // CRC-32 of "123456789" is CBF43926 (the check value of its definition).
        Assert.StartsWith("504B03041400000800000000" + "2100" + "2639F4CB" + "09000000" + "09000000" + "0100" + "0000" + "61" + "313233343536373839", Convert.ToHexString(archive.ToArray()), StringComparison.Ordinal);
        Assert.Equal(31 + 9 + 47 + 22, archive.Length);
    }
}
