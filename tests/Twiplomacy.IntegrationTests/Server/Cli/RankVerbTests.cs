using Twiplomacy.Server.Cli;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Cli;

/// <summary>Rankings by the command line, over the demo's sample data.</summary>
[Collection(DemoServer.Collection)]
public sealed class RankVerbTests(DemoServer demo)
{
    [Fact]
    public async Task A_column_of_the_panel_filters()
    {
        var all = await RowsAsync("rank", "world-leaders-2014", "mutual_follows", "--format", "csv");
        var african = await RowsAsync("rank", "world-leaders-2014", "mutual_follows", "--format", "csv", "--attr", "region=Africa");

        Assert.InRange(african.Count, 20, all.Count / 2);
        var (exitCode, output, errors) = await RunAsync("rank", "world-leaders-2014", "mutual_follows", "--attr", "colour=green");
        Assert.Equal((ExitCode.Refused, ""), (exitCode, output));
        Assert.Contains("colour", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ranks_before_are_of_the_edition_asked_for()
    {
        var built = await RowsAsync("rank", "world-leaders-2014", "mutual_follows", "--format", "csv", "--top", "1");
        var chosen = await RowsAsync("rank", "world-leaders-2014", "mutual_follows", "--format", "csv", "--top", "1", "--previous", "world-leaders-2012");

        Assert.NotEqual(built, chosen);
        var (exitCode, output, errors) = await RunAsync("rank", "world-leaders-2014", "mutual_follows", "--previous", "world-leaders-2016");
        Assert.Equal((ExitCode.Refused, ""), (exitCode, output));
        Assert.Contains("world-leaders-2016", errors, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> RowsAsync(params string[] arguments)
    {
        var (exitCode, output, errors) = await RunAsync(arguments);
        Assert.True(exitCode == ExitCode.Done, errors);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
    }

    private Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments) => ProgramRun.ToEndAsync(demo.Database.ConnectionString, arguments);
}
