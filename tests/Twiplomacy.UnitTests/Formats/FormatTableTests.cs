using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Server.Cli;
using Xunit;

namespace Twiplomacy.UnitTests.Formats;

public sealed class FormatTableTests
{
    /// <summary>Set TWIPLOMACY_WRITE_DOCUMENTATION to write the page anew instead of comparing it.</summary>
    [Fact]
    public void The_documentation_of_the_formats_is_what_the_readers_say_of_themselves()
    {
        var page = Path.Combine(Repository(), "docs", "formats.md");
        if (Environment.GetEnvironmentVariable("TWIPLOMACY_WRITE_DOCUMENTATION") is not null) File.WriteAllText(page, FormatTable.Markdown(CommandWording.OptionOf));
        Assert.Equal(FormatTable.Markdown(CommandWording.OptionOf), File.ReadAllText(page));
    }

    [Fact]
    public void Every_format_has_an_id_of_its_own()
    {
        Assert.Equal(ExportReading.Formats.Count, ExportReading.Formats.Select(format => format.Id).Distinct(StringComparer.Ordinal).Count());
    }

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Twiplomacy.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
