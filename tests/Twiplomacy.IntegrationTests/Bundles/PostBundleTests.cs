using System.IO.Compression;
using System.Text;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Twiplomacy.IntegrationTests.Posts;
using Twiplomacy.IntegrationTests.RealNetworks;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Bundles;

/// <summary>Posts, mentions and the panel in bundles: the same bytes whatever the order of imports, and recomputed by a stranger.</summary>
public sealed class PostBundleTests
{
    private static readonly DateTimeOffset End = Capture.Parse("2014-06-24");

    // The first post is captured twice, and its counts are those of the later capture; the handle is told by another export.
    private static readonly (string Text, ImportDeclaration Declaration)[] Exports =
    [
        (Lines(Post("1", "11", 3, 0.8) with { Likes = 1, Reposts = 1 }), Whole),
        (Lines(Post("1", "11", 3, 0.4) with { Likes = 5, Reposts = 2, Mentions = ["12"] }, Post("2", "11", 2, 0.4) with { ReplyTo = "13" }, Post("3", "12", 1, 0.4) with { Mentions = ["11"], Followers = 70 }), Whole),
        (Lines(Post("4", "13", 400, 395) with { Followers = 40 }, Post("5", "11", 400, 395) with { Followers = 90 }), new ImportDeclaration()),
        ("source,target,count\n11,13,4\n", new ImportDeclaration
        {
            Format = "edge-list", Platform = "x", AccountsBy = ProfileKeyKind.Id, CapturedAt = Capture.Parse("2014-06-20"), Relation = ExportRelation.Mention,
        }),
    ];

    [Fact]
    public async Task The_order_in_which_posts_were_imported_does_not_show_and_every_measure_of_posts_is_recomputed()
    {
        var (first, second) = (await SealedAsync(Exports), await SealedAsync([Exports[3], Exports[1], Exports[0], Exports[2]]));
        var files = Files(first);
        var verdict = BundleVerification.Verify(files, CancellationToken.None);

        Assert.Equal(first, second);
        Assert.Empty(verdict.NotRecomputed);
        Assert.Empty(verdict.Differences.Select(d => d.ToString()));
        Assert.Contains(verdict.Edition.Measures, measure => measure.Id == "interaction_rate");
        Assert.Contains("x:11,1,2014-06-21T23:59:59.999Z,false,false,5,2,,,", Text(files, "data/posts.csv"), StringComparison.Ordinal);
        Assert.Contains("x:11,x:13,2014-06-20,4,0,0,0\n", Text(files, "data/mentions.csv"), StringComparison.Ordinal);
        Assert.Contains("x:@u13,", Text(files, "data/panel.csv"), StringComparison.Ordinal);
        Assert.Contains("x:13,u13,", Text(files, "data/population.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("x:14", Text(files, "data/population.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digit_changed_in_a_post_is_named_in_every_number_that_rests_on_it()
    {
        var files = Files(await SealedAsync(Exports));
        files["data/posts.csv"] = Encoding.UTF8.GetBytes(Text(files, "data/posts.csv").Replace(",5,2,,,", ",6,2,,,", StringComparison.Ordinal));

        var differences = BundleVerification.Verify(files, CancellationToken.None).Differences;

        Assert.Contains(differences, d => d is { File: "data/rankings/interactions.csv", Column: "value", Key: "x:11" });
        Assert.Contains(differences, d => d is { File: "data/rankings/interaction_rate.csv", Column: "value", Key: "x:11" });
    }

    private static ImportDeclaration Whole => new() { Completeness = ListCompleteness.Complete, PostsSince = End.AddDays(-370) };

    private static SeenPost Post(string id, string author, int daysBefore, double capturedDaysBefore) =>
        new(id, author, End.AddDays(-daysBefore), End.AddDays(-capturedDaysBefore));

    private static string Lines(params IEnumerable<SeenPost> posts) => string.Concat(posts.Select(post => post.ToLine() + "\n"));

    private static async Task<byte[]> SealedAsync((string Text, ImportDeclaration Declaration)[] exports)
    {
        await using var study = await StudyDatabase.OpenAsync();
        await study.ImportAsync(
            "handle,platform_id,actor,country,member_from,member_to\nu11,11,One,FR,,\nu12,12,Two,SE,2012-01-01,\nu13,,Three,SE,,\nu14,14,Gone,DE,,2014-06-23\n",
            new ImportDeclaration { Format = "panel", Platform = "x" }, new PanelTarget("panel", null, "x", null, null));
        foreach (var (text, declaration) in exports) await study.ImportAsync(text, declaration);
        await study.BuildAsync("posts-2014", "panel", "2014-06-24");
        Assert.Null((await study.SealAsync("posts-2014")).Refusal);
        return await study.BundleAsync("posts-2014");
    }

    private static Dictionary<string, byte[]> Files(byte[] bundle)
    {
        using var zip = new ZipArchive(new MemoryStream(bundle), ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = entry.Open();
            var memory = new MemoryStream();
            content.CopyTo(memory);
            return memory.ToArray();
        });
    }

    private static string Text(Dictionary<string, byte[]> files, string path) => Encoding.UTF8.GetString(files[path]);
}
