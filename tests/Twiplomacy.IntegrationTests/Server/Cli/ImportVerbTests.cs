using System.IO.Compression;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Server.Cli;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Cli;

/// <summary>What <c>import</c> says where: answers on standard output, warnings and refusals on standard error.</summary>
public sealed class ImportVerbTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Manifest = """
        window.__THAR_CONFIG = { "userInfo" : { "accountId" : "9001", "userName" : "verb_owner" }, "archiveInfo" : { "generationDate" : "2025-12-03T10:00:00.000Z", "isPartialArchive" : false },
          "dataTypes" : { "follower" : { "files" : [ { "globalName" : "YTD.follower.part0", "count" : "3" } ] }, "tweets" : { "files" : [ { "globalName" : "YTD.tweets.part0", "count" : "1" }, { "globalName" : "YTD.tweets.part1", "count" : "1" } ] } } }
        """;

    [Fact]
    public async Task A_failed_import_is_one_line_on_standard_error()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Combine("your_friends.json"), """{"friends_v2": [{"name": "Ada Example", "timestamp": 1700000000}]}""");
        foreach (var option in (string[][])[[], ["--preview"]])
        {
            var (exitCode, output, errors) = await RunAsync(["import", folder.Combine("your_friends.json"), "--captured", "2024-05-01", .. option]);
            Assert.Equal((ExitCode.Refused, ""), (exitCode, output));
            Assert.StartsWith("your_friends.json: ", Line(errors), StringComparison.Ordinal);
            Assert.Contains("Facebook", errors, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--platform", "twitter", "bluesky")]
    [InlineData("--time-zone", "Atlantis", "Europe/Paris")]
    [InlineData("--owners", "/no/such/file", "--owners")]
    [InlineData("--captured", "someday", "2014-06-25")]
    [InlineData("--list", "blocked", "followers")]
    public async Task A_mistake_in_an_option_is_one_line_that_says_what_would_do(string option, string value, string hint)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Combine("follows.csv"), "source,target\na,b\n");
        var (exitCode, output, errors) = await RunAsync("import", folder.Combine("follows.csv"), option, value);
        Assert.Equal((ExitCode.Refused, ""), (exitCode, output));
        Assert.Contains(hint, Line(errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_says_what_is_true_of_the_upload()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Combine("undone.csv"), "source,target\nundo_a,undo_b\n");
        await File.WriteAllTextAsync(folder.Combine("your_friends.json"), """{"friends_v2": [{"name": "Nobody Example", "timestamp": 1700000000}]}""");
        await RunAsync("import", folder.Combine("undone.csv"), "--captured", "2024-05-01", "--platform", "x", "--list", "followers");
        await RunAsync("import", folder.Combine("your_friends.json"), "--captured", "2024-05-01");
        var (published, failed) = (await FindAsync("undone.csv", "published"), await FindAsync("your_friends.json", "failed"));

        foreach (var _ in (string[])["first", "again"])
            Assert.Equal((ExitCode.Done, $"Upload {published} is undone.\n", ""), await RunAsync("import", "undo", published));
        Assert.Equal((ExitCode.Refused, "", "There is no upload “999999”.\n"), await RunAsync("import", "undo", "999999"));
        var refused = await RunAsync("import", "undo", failed);
        Assert.Equal((ExitCode.Refused, ""), (refused.ExitCode, refused.Output));
        Assert.Contains($"Upload {failed} failed", Line(refused.Errors), StringComparison.Ordinal);
    }

    private async Task<string> FindAsync(string name, string status)
    {
        await using var command = database.Database.DataSource.CreateCommand("select max(import_id)::text from import where name = $1 and status = $2");
        command.Parameters.Add(new() { Value = name });
        command.Parameters.Add(new() { Value = status });
        return (string)(await command.ExecuteScalarAsync())!;
    }

    [Fact]
    public async Task Warnings_and_files_left_out_are_told_by_preview_and_import_alike()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Combine("archive"));
        await File.WriteAllTextAsync(Path.Combine(folder.Combine("archive"), "manifest.js"), Manifest);
        await File.WriteAllTextAsync(Path.Combine(folder.Combine("archive"), "follower.js"), """window.YTD.follower.part0 = [ { "follower" : { "accountId" : "9002" } } ]""");
        Directory.CreateDirectory(folder.Combine("other"));
        Directory.Move(folder.Combine("archive"), Path.Combine(folder.Combine("other"), "archive"));
        await File.WriteAllTextAsync(Path.Combine(folder.Combine("other"), "your_friends.json"), """{"friends_v2": [{"name": "Ada Example", "timestamp": 1700000000}]}""");
        var previewed = await RunAsync("import", folder.Combine("other"), "--preview");
        var taken = await RunAsync("import", folder.Combine("other"));
        foreach (var run in new[] { previewed, taken })
        {
            Assert.True(run.ExitCode == ExitCode.Done, run.Errors);
            Assert.Contains("3 accounts in the followers list but has 1", run.Errors, StringComparison.Ordinal);
            Assert.Contains("your_friends.json: Not read: Facebook", run.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("warn:", run.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_preview_names_the_file_of_a_row_that_cannot_be_read()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Combine("rows.csv");
        await File.WriteAllTextAsync(file, "source,target\nann,ben\nann,\n");
        var previewed = await RunAsync("import", file, "--captured", "2014-06-25", "--preview");
        Assert.True(previewed.ExitCode == ExitCode.Partly, previewed.Errors);
        Assert.Contains("  rows.csv, row 3: The account is empty.", previewed.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_zips_into_which_x_split_an_archive_are_one_import_when_named_together()
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (folder.Combine("twitter-2025-12-03-abc-p1.zip"), folder.Combine("twitter-2025-12-03-abc-p2.zip"));
        await ZipAsync(first, ("data/manifest.js", Manifest.Replace("\"3\"", "\"0\"", StringComparison.Ordinal)), ("data/tweets.js", Tweet(0, 201)));
        await ZipAsync(second, ("data/tweets-part1.js", Tweet(1, 202)));
        var taken = await RunAsync("import", first, second);
        Assert.True(taken.ExitCode == ExitCode.Done, taken.Errors);
        Assert.Contains("2 posts", Line(taken.Output), StringComparison.Ordinal);
        Assert.Equal("", taken.Errors);
    }

    [Fact]
    public async Task Pieces_of_one_list_that_are_declared_complete_do_not_deny_what_the_others_hold()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Combine("follows-1.csv"), "source,target\npiece_a,piece_b\npiece_b,piece_d\n");
        await File.WriteAllTextAsync(folder.Combine("follows-2.csv"), "source,target\npiece_a,piece_c\npiece_c,piece_d\npiece_d,piece_a\n");
        var taken = await RunAsync("import", folder.Combine("follows-1.csv"), folder.Combine("follows-2.csv"), "--captured", "2014-06-24", "--accounts-by", "handle", "--complete");
        Assert.True(taken.ExitCode == ExitCode.Done, taken.Errors);
        Assert.Contains("The lists of 1 account are spread over several files.", taken.Errors, StringComparison.Ordinal);
        foreach (var (from, to, answer) in new[] { ("piece_a", "piece_b", "yes"), ("piece_a", "piece_c", "yes"), ("piece_a", "piece_d", "unknown"), ("piece_d", "piece_b", "no") })
        {
            var tie = await RunAsync("tie", from, to, "--platform", "x", "--format", "table");
            Assert.Contains($"x:@{from} follows x:@{to}: {answer}", tie.Output, StringComparison.Ordinal);
        }
    }

    private static string Tweet(int part, int id) =>
        $$"""window.YTD.tweets.part{{part}} = [ { "tweet" : { "id_str" : "{{id}}", "created_at" : "Tue Dec 02 06:23:48 +0000 2025", "full_text" : "x" } } ]""";

    private static async Task ZipAsync(string path, params (string Name, string Content)[] files)
    {
        await using var file = File.Create(path);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var (name, content) in files)
        {
            await using var entry = new StreamWriter(zip.CreateEntry(name).Open());
            await entry.WriteAsync(content);
        }
    }

    private static string Line(string said) => Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments) =>
        ProgramRun.ToEndAsync(database.ConnectionString, arguments);
}
