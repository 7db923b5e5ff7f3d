using System.IO.Compression;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Analytics.Caching;
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
        Assert.StartsWith("0,x:1,handle1,Actor,other,FR,1,1,1,false,1,1,1,1,0.5,certain,4,0,2,true,", mutual[1], StringComparison.Ordinal);
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
    [InlineData("data/population.csv", "x:2,handle2", "x:2,handle9", "handle")]
    [InlineData("data/population.csv", "x:2,", "x:1,", "account")]
    public void A_number_that_differs_is_named_with_both_values(string file, string what, string by, string column)
    {
        var files = SmallBundle.Files();
        files.Replace(file, what, by);

        Assert.Contains(Verify(files).Differences, d => d.File == file && d.Column == column && d.Row >= 2);
    }

    [Theory]
    [InlineData("data/panel.csv", "2014-06-23", "2014-06-24", "x:4")]
    public void The_population_is_derived_from_the_panel_and_not_trusted(string file, string what, string by, string member)
    {
        var files = SmallBundle.Files();
        files.Replace(file, what, by);

        var differences = Verify(files).Differences;
        Assert.Contains(differences, d => d.File == "data/population.csv" && (d.Key == member || d.Recomputed?.Contains(member, StringComparison.Ordinal) == true));
    }

    [Theory]
    [InlineData("data/panel.csv", "x:@two,two", "x:@deux,two", "x:2")]
    [InlineData("data/identities.csv", "x:@two,x:2,,2014-06-25T23:59:59Z", "x:@two,x:3,,2014-06-25T23:59:59Z", "x:2")]
    public void Evidence_of_somebody_who_is_no_member_by_the_panel_refuses_the_bundle(string file, string what, string by, string stranger)
    {
        var files = SmallBundle.Files();
        files.Replace(file, what, by);

        var refusal = Assert.Throws<BundleRefusedException>(() => Verify(files));
        Assert.Contains($"“{stranger}” is not a member according to data/panel.csv", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Measures_of_posts_are_recomputed_post_by_post_as_a_hand_counts_them()
    {
        var files = SmallBundle.Files(withPosts: true);

        Assert.True(Verify(files).IsProven, string.Join('\n', Verify(files).Differences));
        // Two originals with 16 likes and 4 reposts; followers rose evenly from 50 to 100 in the 500 days to the date.
        Assert.Equal("0.333333333333", Value(files, "reply_share", "x:1"));
        Assert.Equal("2", Value(files, "reposts_per_post", "x:1"));
        Assert.Equal("20", Value(files, "interactions", "x:1"));
        Assert.Equal(100 * 10 / 81.75, double.Parse(Value(files, "interaction_rate", "x:1"), System.Globalization.CultureInfo.InvariantCulture), 9);
        Assert.Equal("2", Value(files, "mentions_received", "x:2"));
        Assert.Equal("open", Value(files, "posts_per_day", "x:2", "status"));
        Assert.Equal("0", Value(files, "posts_per_day", "x:3"));
    }

    [Theory]
    [InlineData("data/posts.csv", "x:1,11,2014-06-15T23:59:59Z,false,false,10,4,", "x:1,11,2014-06-15T23:59:59Z,false,false,10,5,", "reposts_per_post")]
    [InlineData("data/posts.csv", "x:1,12,2014-06-16T23:59:59Z,false,true,", "x:1,12,2014-06-16T23:59:59Z,false,false,", "reply_share")]
    [InlineData("data/mentions.csv", "x:1,x:2,2014-06-16,0,1,0,0", "x:1,x:2,2014-06-16,0,3,0,0", "mentions_received")]
    [InlineData("data/post_covers.csv", "x:3,2013-06-24T23:59:59Z", "x:3,2014-01-24T23:59:59Z", "posts_per_day")]
    [InlineData("data/profile_observations.csv", "x:1,2013-02-09T23:59:59Z,50,", "x:1,2013-02-09T23:59:59Z,90,", "interaction_rate")]
    public void A_digit_changed_in_what_posts_showed_changes_the_measure_that_rests_on_it(string file, string what, string by, string measure)
    {
        var files = SmallBundle.Files(withPosts: true);
        files.Replace(file, what, by);

        Assert.Contains(Verify(files).Differences, d => d.File == $"data/rankings/{measure}.csv" && d.Column is "value" or "rank" or "coverage" or "value_low");
    }

    [Theory]
    [InlineData("data/posts.csv", "2014-06-15T23:59:59Z,false", "2012-06-15T23:59:59Z,false", "outside the edition’s window")]
    [InlineData("data/posts.csv", "x:2,21", "x:4,21", "is not a member")]
    [InlineData("data/mentions.csv", "2014-06-16", "2014-06-31", "is not a date")]
    [InlineData("data/mentions.csv", "0,1,0,0", "0,,0,0", "column replies")]
    [InlineData("data/post_covers.csv", "2014-06-24T23:59:59Z", "", "column to")]
    public void Posts_that_cannot_be_read_are_refused(string file, string what, string by, string message)
    {
        var files = SmallBundle.Files(withPosts: true);
        files.Replace(file, what, by);

        Assert.Contains(message, Assert.Throws<BundleRefusedException>(() => Verify(files)).Message, StringComparison.Ordinal);
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
        Assert.Equal(["pagerang, version 2"], verdict.NotRecomputed);
    }

    [Theory]
    [InlineData("edition.json", "{", "[", "edition.json")]
    [InlineData("edition.json", "twiplomacy-edition/3", "twiplomacy-edition/9", "twiplomacy-edition/9")]
    [InlineData("edition.json", "twiplomacy-edition/3", "twiplomacy-edition/2", "min_observed")]
    [InlineData("edition.json", "\"max_range\": 0.05", "\"min_observed\": 0.9", "out of range")]
    [InlineData("edition.json", "\"max_range\": 0.05", "\"max_range\": 1.5", "out of range")]
    [InlineData("edition.json", "\"evidence_age_days\": 366", "\"evidence_age_days\": -1", "out of range")]
    [InlineData("data/panel.csv", "profile,", "profil,", "should have these columns")]
    [InlineData("data/panel.csv", "2014-06-23", "23.6.2014", "row 4, column member_to")]
    [InlineData("data/panel.csv", "{}", "[]", "column attributes")]
    [InlineData("data/panel.csv", "x:3,three", "x:5,three", "is not a member according to data/panel.csv")]
    [InlineData("data/handles.csv", "x:2,handle2", "somebody,handle2", "row 2, column account")]
    [InlineData("data/list_members.csv", "3,x:1", "9,x:1", "row 4, column list")]
    [InlineData("data/list_members.csv", "3,x:1", "3,somebody", "column profile")]
    [InlineData("data/lists.csv", "partial", "perhaps", "column scope")]
    [InlineData("data/lists.csv", "2014-06-24T23:59:59Z", "yesterday", "column captured_at")]
    [InlineData("data/lists.csv", "1,x:1", "99999999999999999999,x:1", "column list")]
    [InlineData("data/identities.csv", "x:3,x:3", "x:3,x:4", "column account")]
    [InlineData("data/profile_observations.csv", ",100,", ",-100,", "column followers")]
    [InlineData("data/profile_observations.csv", ",100,", ",\"100,", "never closed")]
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
    public void A_bundle_sealed_before_a_figure_was_counted_verifies_without_it()
    {
        var now = SmallBundle.Files();
        Assert.Contains("islands,1\nlargest_island,2\nstrongest_core,2\n", now.Text("data/network.csv"), StringComparison.Ordinal);
        var then = SmallBundle.Files(network: figures => figures with { Islands = null, LargestIsland = null, StrongestCore = null });

        var verdict = Verify(then);

        Assert.DoesNotContain("island", then.Text("data/network.csv"), StringComparison.Ordinal);
        Assert.True(verdict.IsProven, string.Join('\n', verdict.Differences));
        Assert.NotEqual(Verify(now).Hash, verdict.Hash);
        Assert.True(Verify(SmallBundle.Files(network: figures => figures with { LargestIsland = null })).IsProven);
    }

    [Theory]
    [InlineData("islands,1", "islands,2")]
    [InlineData("strongest_core,2", "strongest_core,3")]
    [InlineData("density,", "densities,")]
    [InlineData("arcs,3\n", "")]
    public void A_later_figure_that_stands_in_a_bundle_and_any_of_the_first_is_held_to_account(string what, string by)
    {
        var files = SmallBundle.Files();
        files.Replace("data/network.csv", what, by);

        Assert.Contains(Verify(files).Differences, d => d.File == "data/network.csv" && d.Column is not null);
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

    [Fact]
    public async Task A_bundle_that_is_sent_is_verified_alike_within_its_limits()
    {
        var memory = new MemoryStream();
        await StoredZip.WriteAsync([.. SmallBundle.Files().Select(f => (f.Key, f.Value))], memory, CancellationToken.None);
        var sent = memory.ToArray();
        using var gate = new WorkGate(atOnce: 1, mostPairs: 9);
        using var narrow = new WorkGate(atOnce: 1, mostPairs: 8);
        BundleVerdict Verdict(WorkGate by, long most, CancellationToken token = default) =>
            BundleVerification.Verify("bundle.zip", sent.Length, () => new MemoryStream(sent), most, by, token);

        Assert.Equal(Verify(SmallBundle.Files()).Hash, Verdict(gate, sent.Length).Hash);
        Assert.True(Verdict(gate, sent.Length).IsProven);
        Assert.Contains("larger than", Assert.Throws<BundleRefusedException>(() => Verdict(gate, 5000)).Message, StringComparison.Ordinal);
        Assert.Throws<WorkTooLargeException>(() => Verdict(narrow, sent.Length));
        Assert.Throws<OperationCanceledException>(() => Verdict(gate, sent.Length, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("../../edition.json", "points outside")]
    [InlineData("/etc/edition.json", "points outside")]
    [InlineData("notes.txt", "not an edition bundle")]
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
        Assert.Contains("grows from", Assert.Throws<BundleRefusedException>(() => BundleVerification.Verify(path, CancellationToken.None)).Message, StringComparison.Ordinal);
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

    private static string Value(Dictionary<string, byte[]> files, string measure, string account, string column = "value")
    {
        var lines = files.Text($"data/rankings/{measure}.csv").Split('\n');
        return lines.Single(line => line.Split(',') is [_, var member, ..] && member == account).Split(',')[Array.IndexOf(lines[0].Split(','), column)];
    }

    private static BundleVerdict Verify(IReadOnlyDictionary<string, byte[]> files) => BundleVerification.Verify(files, CancellationToken.None);
}
