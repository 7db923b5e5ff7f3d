using System.IO.Compression;
using System.Text;
using Twiplomacy.Formats.Packages;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Packages;

public sealed class PackageTests
{
    private const string Edges = "source,target\nalice,bob\n";

    private static readonly byte[] EdgeBytes = Encoding.UTF8.GetBytes(Edges);

    [Fact]
    public void A_zip_a_gzip_and_a_zip_in_a_zip_read_like_the_file_itself()
    {
        byte[] inner = Given.Zip(("edges.csv", Edges));
        foreach (var bytes in new[] { inner, Given.Gzip(EdgeBytes), Given.Gzip(inner) })
            Assert.Equal(["@alice following: @bob"], Given.Bytes(Given.Captured, ("upload", bytes)).Lists);
    }

    [Fact]
    public void A_folder_is_read_in_the_order_of_its_paths_without_what_the_system_left_there()
    {
        var folder = Directory.CreateTempSubdirectory("twiplomacy-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "b"));
            File.WriteAllText(Path.Combine(folder.FullName, "b", "edges.csv"), Edges);
            File.WriteAllText(Path.Combine(folder.FullName, "a.csv"), "source,target\ncarol,dave\n");
            File.WriteAllText(Path.Combine(folder.FullName, ".DS_Store"), "x");
            File.WriteAllBytes(Path.Combine(folder.FullName, "b", "c.zip"), Given.Zip(("d.csv", "source,target\nerin,frank\n")));
            using var package = ExportPackages.Open(folder.FullName);
            Assert.Equal(["a.csv", "b/c.zip/d.csv", "b/edges.csv"], package.Files.Select(file => file.Path));
            Assert.Equal(3, Given.Path(Given.Captured, folder.FullName).Lists.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_path_that_is_not_there_is_said_by_name()
    {
        Assert.Contains("nowhere", Assert.Throws<FileNotFoundException>(() => ExportPackages.Open("/nowhere")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../evil.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../evil.csv")]
    [InlineData("..\\evil.csv")]
    [InlineData("C:\\evil.csv")]
    public void A_name_that_points_outside_the_archive_refuses_it(string name)
    {
        var refused = Assert.Throws<ExportRefusedException>(() => Given.Package(("a.zip", Given.Zip((name, Edges)))));
        Assert.Contains("outside the archive", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_bomb_is_refused_by_what_its_directory_claims_before_it_is_inflated()
    {
        var bomb = Bomb(64 << 20);
        Assert.Equal("imports.archive.bomb", Assert.Throws<ExportRefusedException>(() => Given.Package(("a.zip", bomb))).Said.Code);
    }

    [Fact]
    public void A_gzip_bomb_which_claims_nothing_is_refused_once_it_has_inflated_too_far()
    {
        var bomb = Given.Gzip(new byte[64 << 20]);
        Assert.Throws<ExportRefusedException>(() =>
        {
            using var package = Given.Package(("a.gz", bomb));
            using var stream = package.Files[0].Open();
            stream.CopyTo(Stream.Null);
        });
    }

    [Fact]
    public void The_bytes_of_all_files_together_have_a_limit_and_reading_a_file_twice_counts_once()
    {
        var zip = Given.Zip(("a", new string('a', 600)), ("b", new string('b', 600)));
        using var package = ExportPackages.Open("x", [("a.zip", zip.Length, () => new MemoryStream(zip))], new PackageLimits(MaximumBytes: 1000));
        ReadAll(package.Files[0]);
        ReadAll(package.Files[0]);
        Assert.Throws<ExportRefusedException>(() => ReadAll(package.Files[1]));
    }

    [Fact]
    public void Too_many_files_and_too_deep_archives_are_refused()
    {
        var zip = Given.Zip(("a", "1"), ("b", "2"), ("c", "3"));
        Assert.Throws<ExportRefusedException>(() => ExportPackages.Open("x", [("a.zip", zip.Length, () => new MemoryStream(zip))], new PackageLimits(MaximumEntries: 2)));
        var deep = Given.Gzip(Given.Gzip(Given.Gzip(EdgeBytes)));
        Assert.Throws<ExportRefusedException>(() => Given.Package(("deep", deep)));
    }

    [Fact]
    public void A_damaged_zip_is_refused_beside_the_good_file()
    {
        var broken = Given.Zip(("edges.csv", Edges))[..40];
        var reading = Given.Bytes(Given.Captured, ("a.zip", broken), ("b.csv", EdgeBytes));
        Assert.Single(reading.Plan.Units);
        Assert.Equal("imports.unknown.zip", reading.Refused.Code);
    }

    [Fact]
    public void A_gzip_that_is_cut_off_gives_its_good_rows_and_partial_lists()
    {
        var text = new StringBuilder("source,target\n");
        for (var row = 0; row < 200_000; row++) text.Append("owner,user").Append(row * 7919 % 1_000_003).Append('\n');
        var whole = Given.Gzip(Encoding.UTF8.GetBytes(text.ToString()));
        var reading = Given.Bytes(Given.Captured, ("a.csv.gz", whole[..(whole.Length / 2)]));
        Assert.True(reading.All<Twiplomacy.Core.Imports.ListMember>().Count > 10_000);
        Assert.NotEmpty(reading.Rejected);
        Assert.Equal(Twiplomacy.Core.Lists.ListCompleteness.Partial, reading.End.Completeness);
    }

    private static byte[] Bomb(int size)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("bomb.csv").Open()) entry.Write(new byte[size]);
        return memory.ToArray();
    }

    private static void ReadAll(ExportFile file)
    {
        using var stream = file.Open();
        stream.CopyTo(Stream.Null);
    }
}
