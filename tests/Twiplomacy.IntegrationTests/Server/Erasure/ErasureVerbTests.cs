using System.Text.Json.Nodes;
using Twiplomacy.IntegrationTests.Server.Cli;
using Twiplomacy.Server.Cli;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Erasure;

/// <summary><c>held</c>, <c>erase</c>, <c>audit</c> and <c>recipes</c> as processes of their own.</summary>
public sealed class ErasureVerbTests
{
    private const string Person = "x:@" + ErasureStudy.LaterHandle;

    [Fact]
    public async Task After_erase_no_table_no_file_and_no_log_names_the_person_and_sealed_bundles_verify()
    {
        await using var study = await ErasureStudy.OpenAsync();
        var (hash, before) = (await study.VerifiedHashAsync(), await study.FindAsync());

        var shown = await RunAsync(study, "held", Person, "--also", ErasureStudy.Name, "--format", "json");
        Assert.True(shown.ExitCode == ExitCode.Done, shown.Errors);
        var homes = JsonNode.Parse(shown.Output)!["homes"]!.AsArray().Select(home => home!["home"]!.ToString()).ToList();
        foreach (var home in (string[])["source_files", "uploads", "rejected_rows", "accounts", "ties", "panels", "jobs", "inbox_folder", "outbox", "server_log"])
            Assert.Contains(home, homes);

        var unasked = await RunAsync(study, "erase", Person, "--also", ErasureStudy.Name);
        Assert.Equal(ExitCode.Refused, unasked.ExitCode);
        Assert.Equal(before, await study.FindAsync());

        var erased = await RunAsync(study, "erase", Person, "--also", ErasureStudy.Name, "--yes");
        Assert.True(erased.ExitCode == ExitCode.Done, erased.Errors);
        Assert.Equal([], await study.FindAsync());
        Assert.DoesNotContain(ErasureStudy.Names, name => (erased.Output + erased.Errors).Contains(name, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(hash, await study.VerifiedHashAsync());

        var (_, audit, _) = await RunAsync(study, "audit", "--format", "csv");
        Assert.Single(audit.Split('\n'), line => line.Contains("person_erased", StringComparison.Ordinal) && line.Contains("owner", StringComparison.Ordinal));
        Assert.Single(audit.Split('\n'), line => line.Contains("held_shown", StringComparison.Ordinal));
        Assert.DoesNotContain(ErasureStudy.Names, name => audit.Contains(name, StringComparison.OrdinalIgnoreCase));

        var again = await RunAsync(study, "held", Person, "--also", ErasureStudy.Name, "--format", "json");
        Assert.Empty(JsonNode.Parse(again.Output)!["homes"]!.AsArray());
    }

    [Fact]
    public async Task Members_and_mere_names_are_refused_in_words()
    {
        await using var study = await ErasureStudy.OpenAsync();

        foreach (var person in (string[])["x:@alpha", "somebody"])
        {
            var refused = await RunAsync(study, "erase", person, "--yes");
            Assert.Equal(ExitCode.Refused, refused.ExitCode);
            Assert.NotEmpty(refused.Errors);
            Assert.DoesNotContain("Exception", refused.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Recipes_that_are_added_and_removed_are_noted()
    {
        await using var study = await ErasureStudy.OpenAsync();
        var file = study.Folder.Combine("recipe.json");
        await File.WriteAllTextAsync(file, """{"columns": "owner=requested,member=follower,list=followers", "header": ["requested", "follower"]}""");

        var added = await RunAsync(study, "recipes", "add", file);
        Assert.True(added.ExitCode == ExitCode.Done, added.Errors);
        var id = added.Output.Split(' ')[1];
        Assert.Equal(ExitCode.Done, (await RunAsync(study, "recipes", "remove", id)).ExitCode);

        foreach (var action in (string[])["recipe_kept", "recipe_removed"])
        {
            var (_, audit, errors) = await RunAsync(study, "audit", "--action", action, "--format", "csv");
            Assert.True(audit.Contains($"recipe {id}", StringComparison.Ordinal), audit + errors);
        }
    }

    private static async Task<(int ExitCode, string Output, string Errors)> RunAsync(ErasureStudy study, params string[] arguments)
    {
        using var run = ProgramRun.Start(study.Database.ConnectionString,
        [
            ("TWIPLOMACY__DATABASE__DATAFOLDER", study.Folder.FullPath), ("TWIPLOMACY__INBOX__FOLDER", study.Folder.Combine("inbox")),
            ("TWIPLOMACY__MAIL__OUTBOX", study.Folder.Combine("outbox")),
        ], arguments);
        return await run.EndAsync();
    }
}
