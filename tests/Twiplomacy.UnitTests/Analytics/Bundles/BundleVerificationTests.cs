using System.IO.Compression;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Formats.Packages;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Bundles;

/// <summary>What verifying proves, and how it refuses what was made to harm.</summary>
public sealed class BundleVerificationTests
{
    [Fact]
    public void A_bundle_is_recomputed_alike_and_counts_what_a_hand_counts()
    {
        var files = SmallBundle.Files();
        var verdict = Verify(files);
        var mutual = files.Text("data/rankings/mutual_follows.csv").Split('\n');

        Assert.Empty(verdict.Differences.Select(d => d.ToString()));
        Assert.True(verdict.IsProven);
        Assert.StartsWith("0,x:1,handle1,Actor,other,FR,1,1,1,false,1,1,1,1,0.5,ranked,4,0,true,", mutual[1], StringComparison.Ordinal);
        Assert.Equal("x:1,x:2,true|x:2,x:1,true|x:3,x:1,false|", string.Join('|', files.Text("data/ties.csv").Split('\n').Skip(1)));
    }

    [Fact]
    public void A_name_that_a_spreadsheet_would_run_is_written_harmless_and_still_verifies()
    {
        var files = SmallBundle.Files();

        Assert.Contains(",'=HYPERLINK(1),", files.Text("data/population.csv"), StringComparison.Ordinal);
        Assert.True(Verify(files).IsProven);
    }

    [Fact]
    public void The_citation_names_publisher_revision_and_hash()
    {
        var (files, hash) = (SmallBundle.Files(), Verify(SmallBundle.Files()).Hash);

        Assert.Contains("author = {{Ministry (of) Tests}}", files.Text("CITATION.bib"), StringComparison.Ordinal);
        Assert.Contains(hash, files.Text("CITATION.txt"), StringComparison.Ordinal);
        Assert.Contains("\"name\": \"CC-BY-4.0\"", files.Text("datapackage.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/ties.csv", "x:3,x:1,false", "x:3,x:2,false", "followed")]
    [InlineData("data/rankings/followers.csv", ",100,", ",101,", "value")]
    [InlineData("data/network.csv", "arcs,3", "arcs,4", "value")]
    public void A_number_that_differs_is_named_with_both_values(string file, string what, string by, string column)
    {
        var files = SmallBundle.Files();
        files.Replace(file, what, by);

        Assert.Contains(Verify(files).Differences, d => d.File == file && d.Column == column && d.Row >= 2);
    }

    [Fact]
    public void A_row_that_is_missing_or_too_many_shows()
    {
        var files = SmallBundle.Files();
        files.Replace("data/ties.csv", "x:3,x:1,false\n", "");
        Assert.Contains(Verify(files).Differences, d => d is { File: "data/ties.csv", Stated: null });

        files = SmallBundle.Files();
        files.Replace("data/ties.csv", "x:3,x:1,false\n", "x:3,x:1,false\nx:3,x:2,false\n");
        Assert.Contains(Verify(files).Differences, d => d is { File: "data/ties.csv", Recomputed: null });
    }

    [Fact]
    public void A_file_that_is_missing_or_does_not_belong_shows()
    {
        var files = SmallBundle.Files();
        files.Remove("data/rankings/pagerank.csv");
        files["data/extra.csv"] = "a\n1\n"u8.ToArray();

        var differences = Verify(files).Differences;

        Assert.Contains(differences, d => d.File == "data/rankings/pagerank.csv");
        Assert.Contains(differences, d => d.File == "data/extra.csv");
    }

    [Fact]
    public void A_measure_that_this_program_does_not_know_is_not_called_proven()
    {
        var files = SmallBundle.Files();
        files.Replace("edition.json", "\"id\": \"pagerank\"", "\"id\": \"pagerang\"");

        var verdict = Verify(files);

        Assert.False(verdict.IsProven);
        Assert.Equal(["pagerang, version 1"], verdict.NotRecomputed);
    }

    [Theory]
    [InlineData("edition.json", "{", "[", "edition.json")]
    [InlineData("edition.json", "twiplomacy-edition/1", "twiplomacy-edition/9", "twiplomacy-edition/9")]
    [InlineData("edition.json", "\"evidence_age_days\": 366", "\"evidence_age_days\": -1", "out of range")]
    [InlineData("data/population.csv", "x:2,", "x:1,", "row 3, column account")]
    [InlineData("data/population.csv", "account,", "acount,", "other columns")]
    [InlineData("data/list_members.csv", "3,x:1", "9,x:1", "row 4, column list")]
    [InlineData("data/list_members.csv", "3,x:1", "3,somebody", "column profile")]
    [InlineData("data/lists.csv", "partial", "perhaps", "column scope")]
    [InlineData("data/lists.csv", "2014-06-24T23:59:59Z", "yesterday", "column captured_at")]
    [InlineData("data/lists.csv", "1,x:1", "99999999999999999999,x:1", "column list")]
    [InlineData("data/identities.csv", "x:3,x:3", "x:3,x:4", "column account")]
    [InlineData("data/profile_observations.csv", ",100,", ",-100,", "column followers")]
    [InlineData("data/profile_observations.csv", ",100,", ",\"100,", "never closes")]
    public void What_cannot_be_read_is_refused_by_file_row_and_column(string file, string what, string by, string message)
    {
        var files = SmallBundle.Files();
        files.Replace(file, what, by);

        Assert.Contains(message, Assert.Throws<BundleRefusedException>(() => Verify(files)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var files = SmallBundle.Files();
        files["data/sources.csv"] = [.. files["data/sources.csv"], 0xC3, 0x28, (byte)'\n'];

        Assert.Contains("not UTF-8", Assert.Throws<BundleRefusedException>(() => Verify(files)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_archive_and_the_folder_it_was_unpacked_to_verify_alike()
    {
        var folder = Directory.CreateTempSubdirectory();
        var zip = Path.Combine(folder.FullName, "bundle.zip");
        await using (var output = File.Create(zip))
            await StoredZip.WriteAsync([.. SmallBundle.Files().Select(f => (f.Key, f.Value))], output, CancellationToken.None);
        await ZipFile.ExtractToDirectoryAsync(zip, Path.Combine(folder.FullName, "unpacked"));

        Assert.True(BundleVerification.Verify(zip, CancellationToken.None).IsProven);
        Assert.True(BundleVerification.Verify(Path.Combine(folder.FullName, "unpacked"), CancellationToken.None).IsProven);
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("../../edition.json", "points outside")]
    [InlineData("/etc/edition.json", "points outside")]
    [InlineData("notes.txt", "no bundle")]
    public void An_archive_that_is_hostile_or_none_of_ours_is_refused(string name, string message)
    {
        var path = Path.GetTempFileName();
        using (var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create))
        using (var entry = zip.CreateEntry(name).Open()) entry.Write("{}"u8);

        Assert.Contains(message, Assert.Throws<BundleRefusedException>(() => BundleVerification.Verify(path, CancellationToken.None)).Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Fact]
    public void An_archive_with_two_files_of_one_name_or_one_that_blows_up_is_refused()
    {
        var path = Path.GetTempFileName();
        using (var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create))
            for (var i = 0; i < 2; i++)
                using (var entry = zip.CreateEntry("edition.json").Open()) entry.Write("{}"u8);
        Assert.Contains("two files", Assert.Throws<BundleRefusedException>(() => BundleVerification.Verify(path, CancellationToken.None)).Message, StringComparison.Ordinal);

        using (var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create))
        using (var entry = zip.CreateEntry("edition.json").Open())
            for (var i = 0; i < 64; i++) entry.Write(new byte[1 << 20]);
        Assert.Contains("zip bomb", Assert.Throws<BundleRefusedException>(() => BundleVerification.Verify(path, CancellationToken.None)).Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Fact]
    public void A_file_cut_off_anywhere_never_passes()
    {
        var random = new Random(61);
        foreach (var path in SmallBundle.Files().Keys)
        {
            var files = SmallBundle.Files();
            if (files[path].Length == 0) continue;
            files[path] = files[path][..random.Next(files[path].Length)];
            try
            {
                Assert.False(Verify(files).IsProven, path);
            }
            catch (BundleRefusedException refusal)
            {
                Assert.NotEqual("", refusal.Message);
            }
        }
    }

    private static BundleVerdict Verify(IReadOnlyDictionary<string, byte[]> files) => BundleVerification.Verify(files, CancellationToken.None);
}
