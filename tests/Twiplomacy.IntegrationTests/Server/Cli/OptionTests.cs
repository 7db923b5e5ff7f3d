using System.CommandLine;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Server.Cli;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Cli;

public sealed class OptionTests
{
    [Fact]
    public void A_verb_by_itself_is_the_verb_among_all()
    {
        foreach (var verb in Verbs.All().Subcommands)
            Assert.Equal(verb.Name, Assert.Single(Verbs.For([verb.Name, "--help"]).Subcommands).Name);
        Assert.Equal(Verbs.All().Subcommands.Select(verb => verb.Name), Verbs.For(["rnak"]).Subcommands.Select(verb => verb.Name));
    }

    [Fact]
    public void No_value_of_any_option_of_any_verb_breaks_the_reading_of_the_command_line()
    {
        foreach (var (path, option) in Options(Verbs.All(), []))
        {
            foreach (var value in (string[][])[[], [""], ["x"], ["-1"], ["99999999999999999999"], ["NaN"], ["2014-13-45"], ["=", "="]])
                Assert.NotNull(Verbs.All().Parse([.. path, "a", "b", option, .. value]));
        }
    }

    [Theory]
    [InlineData("edition build e --panel p --as-of 2014 --max-range 2", "--max-range must be between 0 and 1.")]
    [InlineData("edition build e --panel p --as-of 2014 --max-range -0.1", "--max-range must be between 0 and 1.")]
    [InlineData("edition build e --panel p --as-of 2014 --evidence-age 0", "--evidence-age must be at least 1 day.")]
    [InlineData("edition build e --panel p --as-of 2014 --window 0", "--window must be at least 1.")]
    [InlineData("edition build e --panel p --as-of someday", "--as-of must be a date such as 2014-06-24.")]
    [InlineData("rank e mutual_follows --top 0", "--top must be at least 1.")]
    [InlineData("chain a b --limit 0", "--limit must be at least 1.")]
    [InlineData("serve --port 65536", "--port must be from 0 to 65535.")]
    [InlineData("import f --owners none.txt", "Use --owners only with --complete-within.")]
    [InlineData("import f --source-column a", "Give both --source-column and --target-column, or neither.")]
    [InlineData("import f --complete --partial", "Give only one of --complete, --partial and --complete-within.")]
    public void A_value_out_of_bounds_is_told(string line, string said) =>
        Assert.Contains(said, Verbs.All().Parse(line).Errors.Select(error => error.Message));

    [Theory]
    [InlineData("notes import", 4)]
    [InlineData("covariate add --name distance --codes iso2", 64)]
    public void A_file_that_is_missing_or_too_large_is_told_before_it_is_read(string verb, int megabytes)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Combine("table.csv");
        IEnumerable<string> Errors() => Verbs.All().Parse([.. verb.Split(' '), file]).Errors.Select(error => error.Message);

        Assert.Contains($"There is no file “{file}”.", Errors());
        // Sparse: it takes no room.
        using (var large = File.Create(file)) large.SetLength((megabytes << 20) + 1L);
        Assert.Contains($"The file “{file}” is larger than {megabytes} MB, the most that is read here.", Errors());
        using (var largest = File.Create(file)) largest.SetLength(megabytes << 20);
        Assert.Empty(Errors());
    }

    private static IEnumerable<(string[] Path, string Option)> Options(Command command, string[] path) =>
        command.Options.Select(option => (path, option.Name))
            .Concat(command.Subcommands.SelectMany(sub => Options(sub, [.. path, sub.Name])));
}
