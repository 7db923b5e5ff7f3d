using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server.Cli;
using Twiplomacy.Server.Cli;
using Xunit;

namespace Twiplomacy.IntegrationTests.ListedNames;

/// <summary>The command line says whose names they are, and shows it with the tie.</summary>
public sealed class NameVerbTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Names_are_listed_matched_and_cleared()
    {
        using var folder = new TemporaryFolder();
        var panel = Write(folder, "panel.csv", "deputy,net_1\nOwner,owner.mfa\nAsh,ash.mfa\n");
        var names = Write(folder, "names.json", """{"following_v3": [{"name": "Ministry of Ash"}, {"name": "Bo Birch"}]}""");
        await RunAsync("panel", "import", panel, "--panel", "pages", "--platform", "facebook", "--columns", "person=deputy,account:facebook=net_1");
        var taken = await RunAsync("import", names, "--owner", "owner.mfa", "--captured", "2025-03-04");
        Assert.Contains("names.json", taken, StringComparison.Ordinal);

        var listed = await RunAsync("names", "list", "2");
        Assert.Contains("Ministry of Ash", listed, StringComparison.Ordinal);
        Assert.Contains("“Ministry of Ash” is facebook:@ash.mfa.", await RunAsync("names", "match", "2", "1", "--account", "facebook:@ash.mfa"), StringComparison.Ordinal);
        Assert.Contains("“Bo Birch” is nobody you know.", await RunAsync("names", "match", "2", "2", "--nobody"), StringComparison.Ordinal);
        Assert.DoesNotContain("Bo Birch", await RunAsync("names", "list", "2", "--state", "matched"), StringComparison.Ordinal);
        var tie = await RunAsync("tie", "facebook:@owner.mfa", "facebook:@ash.mfa", "--format", "csv");
        Assert.Contains("Ministry of Ash", tie, StringComparison.Ordinal);
        await RunAsync("names", "clear", "2", "1");
        Assert.DoesNotContain("Ministry of Ash", await RunAsync("tie", "facebook:@owner.mfa", "facebook:@ash.mfa", "--format", "csv"), StringComparison.Ordinal);

        var refused = await ProgramRun.ToEndAsync(database.ConnectionString, "names", "match", "2", "1");
        Assert.NotEqual(ExitCode.Done, refused.ExitCode);
        Assert.Contains("Give an account", refused.Errors, StringComparison.Ordinal);
    }

    private async Task<string> RunAsync(params string[] arguments)
    {
        var (exitCode, output, errors) = await ProgramRun.ToEndAsync(database.ConnectionString, arguments);
        Assert.True(exitCode == ExitCode.Done, errors);
        return output + errors;
    }

    private static string Write(TemporaryFolder folder, string name, string content)
    {
        File.WriteAllText(folder.Combine(name), content);
        return folder.Combine(name);
    }
}
