using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.IntegrationTests.Ties;
using Xunit;

namespace Twiplomacy.IntegrationTests.Bundles;

/// <summary>What a stranger can prove of a sealed edition, and that the order of imports shows nowhere.</summary>
public sealed class SampleBundleTests(SampleStudies studies) : IClassFixture<SampleStudies>
{
    [Fact]
    public void The_order_of_the_samples_exports_does_not_show_in_the_rankings() =>
        Assert.Equal(studies.InOrder.Select(e => e.Rankings), studies.Shuffled.Select(e => e.Rankings));

    [Fact]
    public void Two_databases_that_took_the_exports_in_another_order_hand_out_the_same_bytes()
    {
        Assert.Equal(5, studies.InOrder.Count);
        foreach (var (first, second) in studies.InOrder.Zip(studies.Shuffled))
        {
            var (files, others) = (first.Files(), second.Files());
            Assert.Equal(files.Keys, others.Keys);
            foreach (var (path, content) in files)
                Assert.True(content.AsSpan().SequenceEqual(others[path]), $"{first.Slug}: {path}");
            Assert.Equal(first.Bundle, second.Bundle);
            Assert.Equal(first.Hash, second.Hash);
        }
    }

    [Fact]
    public void Every_bundle_of_the_sample_is_recomputed_alike()
    {
        foreach (var edition in studies.InOrder)
        {
            var verdict = BundleVerification.Verify(edition.Files(), CancellationToken.None);

            Assert.Empty(verdict.NotRecomputed);
            Assert.Empty(verdict.Differences.Select(d => d.ToString()));
            Assert.Equal(edition.Hash, verdict.Hash);
            Assert.True(verdict.Numbers > 10_000, $"{verdict.Numbers}");
        }
    }

    [Theory]
    [InlineData("data/rankings/mutual_follows.csv", "value", "91", "92")]
    [InlineData("data/rankings/pagerank.csv", "value", null, null)]
    [InlineData("data/rankings/unilateral_followers.csv", "rank_worst", null, null)]
    [InlineData("data/network.csv", "value", null, null)]
    public void A_changed_digit_is_named_even_when_every_checksum_is_repaired(string file, string column, string? from, string? to)
    {
        var files = Edition2014().Files();
        var (row, stated, recomputed) = Change(files, file, column, from, to);
        Repair(files);

        var verdict = BundleVerification.Verify(files, CancellationToken.None);

        var number = verdict.Differences.First(d => d.File == file);
        Assert.Equal((row, column, stated, recomputed), (number.Row, number.Column, number.Stated, number.Recomputed));
        Assert.Single(verdict.Differences, d => d.File.StartsWith("data/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_tie_taken_out_of_the_evidence_shows_in_the_numbers_that_rest_on_it()
    {
        var files = Edition2014().Files();
        List<string[]> Rows(string path) => [.. Encoding.UTF8.GetString(files[path]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];
        var tie = Rows("data/ties.csv")[1];
        HashSet<string> ProfilesOf(string account) => [.. Rows("data/identities.csv").Where(row => row[1] == account).Select(row => row[0])];
        var (follower, followed) = (ProfilesOf(tie[0]), ProfilesOf(tie[1]));
        var lists = Rows("data/lists.csv").ToDictionary(row => row[0]);
        // Several lists may show one tie: all that show it have to be silent.
        files["data/list_members.csv"] = Encoding.UTF8.GetBytes(string.Concat(Rows("data/list_members.csv").Where(row =>
            !(lists[row[0]] is { } list && (list[2] == "following" ? follower.Contains(list[1]) && followed.Contains(row[1]) : followed.Contains(list[1]) && follower.Contains(row[1]))))
            .Select(row => string.Join(',', row) + "\n")));
        Repair(files);

        var verdict = BundleVerification.Verify(files, CancellationToken.None);

        Assert.Contains(verdict.Differences, d => d.File == "data/rankings/peer_following.csv" && d.Column == "value");
        Assert.NotEqual(Edition2014().Hash, verdict.Hash);
    }

    [Fact]
    public void A_repaired_checksum_alone_cannot_pass_for_the_seal()
    {
        var files = Edition2014().Files();
        files["SHA256SUMS"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["SHA256SUMS"]).Replace("a", "b", StringComparison.Ordinal));

        Assert.Contains(BundleVerification.Verify(files, CancellationToken.None).Differences, d => d.File == "SHA256SUMS");
    }

    [Fact]
    public void The_data_package_describes_every_table_as_it_is()
    {
        var files = Edition2014().Files();
        var package = JsonNode.Parse(files["datapackage.json"])!;
        var resources = package["resources"]!.AsArray();

        Assert.Equal(files.Keys.Where(p => p.EndsWith(".csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal), resources.Select(r => r!["path"]!.ToString()));
        Assert.All(resources, r =>
        {
            var content = files[r!["path"]!.ToString()];
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(content)), r["hash"]!.ToString());
            Assert.Equal(content.Length, r["bytes"]!.GetValue<int>());
            var header = Encoding.UTF8.GetString(content).Split('\n')[0];
            Assert.Equal(header, string.Join(',', r["schema"]!["fields"]!.AsArray().Select(f => f!["name"]!.ToString())));
        });
        Assert.Equal("sha256:" + Edition2014().Hash, package["id"]!.ToString());
        Assert.NotNull(package["licenses"]![0]!["name"]);
        Assert.Contains(Edition2014().Hash, Encoding.UTF8.GetString(files["CITATION.bib"]), StringComparison.Ordinal);
    }

    private SampleEdition Edition2014() => studies.InOrder.Single(e => e.Slug == "world-leaders-2014");

    private static (int Row, string Stated, string Recomputed) Change(Dictionary<string, byte[]> files, string file, string column, string? from, string? to)
    {
        var lines = Encoding.UTF8.GetString(files[file]).Split('\n');
        var index = Array.IndexOf(lines[0].Split(','), column);
        var row = Array.FindIndex(lines, 1, line => line.Split(',') is var f && f.Length > index && (from is null ? f[index].Length > 0 : f[index] == from));
        var fields = lines[row].Split(',');
        var was = fields[index];
        fields[index] = to ?? was[..^1] + (was[^1] == '7' ? '8' : '7');
        lines[row] = string.Join(',', fields);
        files[file] = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        return (row + 1, fields[index], was);
    }

    // What somebody would do who wants the change to pass: every hash of the file, and of what holds the hash, made anew.
    private static void Repair(Dictionary<string, byte[]> files)
    {
        string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(files[path]));
        string Sums(IEnumerable<string> paths) => string.Concat(paths.Order(StringComparer.Ordinal).Select(p => $"{Hash(p)}  {p}\n"));
        var old = Hash("SEAL");
        var paths = Encoding.UTF8.GetString(files["SEAL"]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[66..]).ToList();
        files["SEAL"] = Encoding.UTF8.GetBytes(Sums(paths));
        var package = JsonNode.Parse(files["datapackage.json"])!;
        foreach (var resource in package["resources"]!.AsArray())
        {
            resource!["hash"] = "sha256:" + Hash(resource["path"]!.ToString());
            resource["bytes"] = files[resource["path"]!.ToString()].Length;
        }
        files["datapackage.json"] = Encoding.UTF8.GetBytes(package.ToJsonString());
        foreach (var path in (string[])["datapackage.json", "CITATION.bib", "CITATION.txt"])
            files[path] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[path]).Replace(old, Hash("SEAL"), StringComparison.Ordinal));
        files["SHA256SUMS"] = Encoding.UTF8.GetBytes(Sums(files.Keys.Where(p => p != "SHA256SUMS")));
    }
}
